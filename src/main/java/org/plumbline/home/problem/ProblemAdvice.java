package org.plumbline.home.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.MayNot;
import org.plumbline.access.NotFound;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what handlers throw into the page of its kind of problem. The one place that does. */
@ControllerAdvice
class ProblemAdvice {
    private final ProblemPages problems;

    ProblemAdvice(ProblemPages problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    View mayNot(MayNot refused, HttpServletRequest request) {
        return problems.show(ProblemKind.MAY_NOT, refused.getMessage(), request, null);
    }

    @ExceptionHandler
    View notFound(NotFound missing, HttpServletRequest request) {
        return problems.show(ProblemKind.NOT_FOUND, missing.getMessage(), request, null);
    }

    /** An id in the address that is no number names nothing, so it is an address without a page. */
    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    View noSuchAddress(HttpServletRequest request) {
        return problems.show(ProblemKind.NOT_FOUND, null, request, null);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View wrongMethod(HttpServletRequest request) {
        return problems.show(ProblemKind.METHOD, null, request, null);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    View conflict(HttpServletRequest request) {
        return problems.show(ProblemKind.CONFLICT, null, request, null);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    View tooLarge(HttpServletRequest request) {
        return problems.show(ProblemKind.TOO_LARGE, null, request, null);
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        HttpMessageNotReadableException.class,
        MultipartException.class
    })
    View notUnderstood(HttpServletRequest request) {
        return problems.show(ProblemKind.NOT_UNDERSTOOD, null, request, null);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    View databaseAway(Exception cause, HttpServletRequest request) {
        return problems.show(ProblemKind.UNAVAILABLE, null, request, cause);
    }

    /** The reader went away before the page was written: nobody to show anything to. */
    @ExceptionHandler
    @Nullable
    View readerWentAway(AsyncRequestNotUsableException gone) {
        return null;
    }

    @ExceptionHandler
    View fault(Exception cause, HttpServletRequest request) {
        return problems.show(ProblemKind.FAULT, null, request, cause);
    }
}
