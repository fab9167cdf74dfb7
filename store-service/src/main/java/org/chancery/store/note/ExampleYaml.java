package org.chancery.store.note;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes noted articles as an analyst pastes them into {@code seeds/annotated}: what the notes say stands in comments. */
public final class ExampleYaml {
    /** The first line of a file of such entries. */
    public static final String FIRST_LINE = "# yaml-language-server: $schema=../schema/annotated.json\n";

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");

    private ExampleYaml() {}

    /** One entry, or nothing if the article cannot be an example. */
    public static String of(NotedArticle noted) {
        return Example.of(noted).map(ExampleYaml::entry).orElse("");
    }

    private static String entry(Example example) {
        var events = sequence(example.events().stream().map(ExampleYaml::label).toList());
        var entry = mapping(
                pair("id", text(example.id())),
                pair("date", text(example.date())),
                pair("title", text(example.title())),
                pair("body", text(example.body(), ScalarStyle.LITERAL)),
                pair("events", events));
        entry.setBlockComments(comments(example.remarks()));
        var options = new DumperOptions();
        options.setProcessComments(true);
        options.setSplitLines(false);
        try (var written = new StringWriter()) {
            new Yaml(options).serialize(sequence(List.of(entry)), written);
            return written.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no such faults
        }
    }

    private static Node label(Example.Label label) {
        var pairs = new ArrayList<NodeTuple>();
        pairs.add(pair("event", text(label.event())));
        var status = label.status();
        if (status != null) {
            pairs.add(pair("status", text(status.name().toLowerCase(Locale.ROOT))));
        }
        if (label.maybe()) {
            pairs.add(pair("maybe", new ScalarNode(Tag.BOOL, "true", null, null, ScalarStyle.PLAIN)));
        }
        if (label.domestic()) {
            pairs.add(pair("scope", text("domestic")));
        }
        pairs.add(pair(
                "told", sequence(label.told().stream().map(ExampleYaml::text).toList())));
        var node = mapping(pairs.toArray(NodeTuple[]::new));
        node.setBlockComments(comments(label.remarks()));
        return node;
    }

    private static List<CommentLine> comments(List<Note> notes) {
        return notes.stream()
                .flatMap(ExampleYaml::lines)
                .map(line -> new CommentLine(null, null, " " + line, CommentType.BLOCK))
                .toList();
    }

    /** Whatever a comment is made of, it stays one: a line break would end it, and YAML knows no control characters. */
    private static Stream<String> lines(Note note) {
        var author = note.author() == null ? "somebody" : note.author();
        var what = note.mistake().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var tag = note.leader() != null ? note.leader() : note.issue();
        var of = tag == null ? "" : " " + tag;
        var said = note.comment() == null ? "" : ": " + note.comment();
        var all = "%s finds wrong: %s%s%s".formatted(author, what, of, said);
        return Stream.of(all.split("\\R", -1))
                .map(line -> NO_TEXT.matcher(line).replaceAll(" ").strip());
    }

    private static MappingNode mapping(NodeTuple... pairs) {
        return new MappingNode(Tag.MAP, List.of(pairs), FlowStyle.BLOCK);
    }

    private static SequenceNode sequence(List<? extends Node> items) {
        return new SequenceNode(Tag.SEQ, List.copyOf(items), items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static NodeTuple pair(String key, Node value) {
        return new NodeTuple(text(key), value);
    }

    private static ScalarNode text(String value) {
        return text(value, ScalarStyle.PLAIN);
    }

    private static ScalarNode text(String value, ScalarStyle style) {
        return new ScalarNode(Tag.STR, value, null, null, style);
    }
}
