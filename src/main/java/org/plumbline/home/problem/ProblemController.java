package org.plumbline.home.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.access.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What went wrong outside a handler: in a filter (the form's token among them), in a template, in the server. */
@Controller
class ProblemController implements ErrorController {
    private final ProblemPages problems;

    ProblemController(ProblemPages problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @OpenToAll
    View showError(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return problems.show(ProblemKind.ofStatus(status), null, request, cause);
    }
}
