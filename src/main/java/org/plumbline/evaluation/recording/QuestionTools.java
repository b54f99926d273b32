package org.plumbline.evaluation.recording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.Tool;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows published tools to rooms that point to their questions. */
@Service
class QuestionTools implements PublishedTools {
    private final ToolVersions versions;

    QuestionTools(ToolVersions versions) {
        this.versions = versions;
    }

    @Override
    @Transactional
    public List<Published> list() {
        versions.currentDefault();
        return versions.listIds().stream()
                .map(id -> new Published(id, versions.get(id)))
                .toList();
    }

    @Override
    @Transactional
    public Published getCurrent() {
        long id = versions.currentDefault();
        return new Published(id, versions.get(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Wording> findWording(ToolQuestion question) {
        return versions.find(question.toolVersion())
                .flatMap(tool ->
                        tool.findDomain(question.domain()).flatMap(domain -> wording(tool, domain, question.check())));
    }

    private static Optional<Wording> wording(Tool tool, Domain domain, @Nullable String check) {
        if (check == null) {
            return Optional.of(new Wording(tool.title(), domain.title(), null));
        }
        return domain.checks().stream()
                .filter(one -> one.code().equals(check))
                .map(ComplianceCheck::question)
                .map(question -> new Wording(tool.title(), domain.title(), question))
                .findFirst();
    }
}
