package org.plumbline.draw.web;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawLinks;
import org.plumbline.draw.Draws;
import org.plumbline.draw.RevealingDraw;
import org.plumbline.draw.WritingReceipt;
import org.plumbline.draw.receipt.ReceiptJson;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What is known of a draw, its reveal, and its receipt. */
@Controller
class DrawController {
    private final Draws draws;
    private final RevealingDraw revealing;
    private final WritingReceipt writing;
    private final PermissionMatrix permissions;
    private final Pages pages;

    DrawController(
            Draws draws, RevealingDraw revealing, WritingReceipt writing, PermissionMatrix permissions, Pages pages) {
        this.draws = draws;
        this.revealing = revealing;
        this.writing = writing;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/draws/{number}")
    @Requires({Permission.SEE_PROGRAMMES, Permission.WITNESS_DRAWS})
    View showDraw(@PathVariable int number, SignedIn person, Reach reach) {
        Draw draw = find(number);
        DrawPage.May may = new DrawPage.May(
                may(person, Permission.WITNESS_DRAWS) && !draw.closed().by().equals(person.account()),
                may(person, Permission.PLAN_PROGRAMMES),
                may(person, Permission.SEE_PROGRAMMES) && reach.everything());
        Section section = may(person, Permission.SEE_PROGRAMMES) ? Section.PROGRAMMES : Section.ELSEWHERE;
        return pages.show(Sheet.of(section, DrawPage.title(draw)), DrawPage.of(draw, may));
    }

    @PostMapping("/draws/{number}/reveal")
    @Requires(Permission.PLAN_PROGRAMMES)
    View submitReveal(@PathVariable int number, SignedIn person) {
        Draw draw = find(number);
        String said = switch (revealing.reveal(draw.id(), person.account())) {
            case RevealingDraw.Revealed _ -> "Draw " + number + " is revealed. The receipt is whole.";
            case RevealingDraw.RevealedBefore _ -> "Draw " + number + " was revealed before.";
            case RevealingDraw.NotDrawn _ -> "Not revealed: the dice have not been rolled.";
            case RevealingDraw.StillSealed(int children) ->
                "Not revealed: " + Numbers.of(children, "child is", "children are") + " still to be evaluated.";
        };
        return pages.seeOther(DrawLinks.draw(number), said);
    }

    @GetMapping("/draws/{number}/receipt.json")
    @Requires(Permission.SEE_PROGRAMMES)
    ResponseEntity<byte[]> showReceipt(@PathVariable int number, Reach reach) {
        if (!reach.everything()) {
            throw new NotFound("There is no receipt that you may see");
        }
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename("draw-" + number + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(ReceiptJson.write(writing.write(find(number).id())));
    }

    private Draw find(int number) {
        return draws.findDraw(number).orElseThrow(() -> new NotFound("There is no draw " + number));
    }

    private boolean may(SignedIn person, Permission permission) {
        return permissions.allows(person.roles(), permission);
    }
}
