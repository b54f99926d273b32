package org.plumbline.evaluation.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plumbline.access.NotFound;
import org.plumbline.children.ChildId;
import org.plumbline.draw.Draw;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.Draws;
import org.plumbline.draw.TakenChild;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a draw of a programme with its children for somebody to see; that they were seen is on the trail. */
@Service
public class ReadingDrawn {
    private final Programmes programmes;
    private final Draws draws;
    private final Trail trail;

    ReadingDrawn(Programmes programmes, Draws draws, Trail trail) {
        this.programmes = programmes;
        this.draws = draws;
        this.trail = trail;
    }

    /** The draws of the programme without their children, newest first. */
    @Transactional(readOnly = true)
    public List<Draw> listDraws(ProgrammeId programme) {
        return draws.listDraws(programmes.listDraws(programme));
    }

    /**
     * The draw with this number.
     *
     * @throws NotFound when it was not made for this programme
     */
    @Transactional(readOnly = true)
    public Draw getDraw(ProgrammeId programme, int number) {
        return listDraws(programme).stream()
                .filter(draw -> draw.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Draw " + number + " was not made for " + programme.reference()));
    }

    /** The draw with its children; whoever asks may see every child, which the caller checks. */
    @Transactional
    public DrawnChildren open(Draw draw) {
        DrawId id = draw.id();
        List<TakenChild> taken = draws.listTaken(id);
        trail.seen(
                "drawn-children-seen",
                Subject.of("draw", id.value()),
                Map.of(
                        "children",
                        taken.stream().map(one -> one.child().value()).toList()));
        return new DrawnChildren(draw, taken, programmes.listAllocated(id), draws.listExcluded(id));
    }

    /** Puts on the trail that somebody saw which children were drawn. */
    @Transactional
    public void noteSeen(Draw draw, Collection<ChildId> children) {
        trail.seen(
                "drawn-children-seen",
                Subject.of("draw", draw.id().value()),
                Map.of("children", children.stream().map(ChildId::value).toList()));
    }
}
