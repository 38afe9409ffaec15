package dev.caserail.routing.dmn;

import dev.caserail.routing.dmn.model.DmnDecision;
import dev.caserail.routing.dmn.model.DmnInput;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.internal.xml.XmlIds;
import dev.caserail.routing.internal.xml.XmlOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The picture of a model: inputs in the lowest row, each decision above all it builds on. */
final class DmnDiagram {
    private static final int LEFT = 160;
    private static final int TOP = 80;
    private static final int ROW = 160;
    private static final int COLUMN = 220;
    private static final int DECISION_WIDTH = 180;
    private static final int DECISION_HEIGHT = 80;
    private static final int INPUT_WIDTH = 125;
    private static final int INPUT_HEIGHT = 45;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private DmnDiagram() {}

    private record Box(int x, int y, int width, int height) {
        int middle() {
            return x + width / 2;
        }
    }

    private record Edge(String id, String from, String to) {}

    static DmnDiagram of(DmnModel model) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        int highest = 0;
        for (DmnDecision decision : model.decisions()) {
            int level = 1;
            for (String needed : decision.heading().decisions()) {
                level = Math.max(level, 1 + levels.getOrDefault(needed, 0));
            }
            levels.put(decision.heading().variable(), level);
            highest = Math.max(highest, level);
        }
        DmnDiagram diagram = new DmnDiagram();
        Map<Integer, Integer> inRow = new LinkedHashMap<>();
        for (DmnInput input : model.inputs()) {
            int column = inRow.merge(0, 1, Integer::sum) - 1;
            int shift = (DECISION_WIDTH - INPUT_WIDTH) / 2;
            diagram.boxes.put(
                    input.id(),
                    new Box(LEFT + shift + column * COLUMN, TOP + highest * ROW, INPUT_WIDTH, INPUT_HEIGHT));
        }
        for (DmnDecision decision : model.decisions()) {
            int level = levels.getOrDefault(decision.heading().variable(), 1);
            int column = inRow.merge(level, 1, Integer::sum) - 1;
            diagram.boxes.put(
                    decision.heading().id(),
                    new Box(LEFT + column * COLUMN, TOP + (highest - level) * ROW, DECISION_WIDTH, DECISION_HEIGHT));
        }
        return diagram;
    }

    void edge(String id, String from, String to) {
        edges.add(new Edge(id, from, to));
    }

    void write(XmlOut out, Set<String> ids) {
        out.open("dmndi:DMNDI").open("dmndi:DMNDiagram", "id", XmlIds.free("diagram", ids));
        boxes.forEach((element, box) -> out.open(
                        "dmndi:DMNShape", "id", XmlIds.free("shape_" + element, ids), "dmnElementRef", element)
                .empty(
                        "dc:Bounds",
                        "height",
                        Integer.toString(box.height()),
                        "width",
                        Integer.toString(box.width()),
                        "x",
                        Integer.toString(box.x()),
                        "y",
                        Integer.toString(box.y()))
                .close());
        for (Edge edge : edges) {
            Box from = boxes.get(edge.from());
            Box to = boxes.get(edge.to());
            if (from != null && to != null) {
                out.open("dmndi:DMNEdge", "id", XmlIds.free("edge_" + edge.id(), ids), "dmnElementRef", edge.id());
                waypoint(out, from.middle(), from.y());
                waypoint(out, to.middle(), to.y() + to.height());
                out.close();
            }
        }
        out.close().close();
    }

    private static void waypoint(XmlOut out, int x, int y) {
        out.empty("di:waypoint", "x", Integer.toString(x), "y", Integer.toString(y));
    }
}
