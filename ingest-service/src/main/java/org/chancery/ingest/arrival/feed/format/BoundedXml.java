package org.chancery.ingest.arrival.feed.format;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;

/**
 * XML from strangers. Document types are skipped unread, so no entity can be declared, whether it is a file of this machine or the
 * billionth laugh; depth and number of elements are bounded.
 */
final class BoundedXml extends StreamReaderDelegate {
    private static final String MAX_DEPTH = "100";
    private static final int MAX_ELEMENTS = 200_000;

    private int elements;

    private BoundedXml(XMLStreamReader parser) {
        super(parser);
    }

    /** @throws FeedUnreadable if it is not XML, or exceeds a limit */
    static Document read(byte[] bytes, String contentType) {
        try (var letters = letters(bytes, contentType)) {
            var parser = factory().createXMLStreamReader(letters);
            return new StAXStreamBuilder().build(new BoundedXml(parser));
        } catch (XMLStreamException | JDOMException e) {
            throw new FeedUnreadable("is not well-formed XML: " + oneLine(e), e);
        } catch (IOException e) {
            throw new FeedUnreadable("cannot be decoded: " + oneLine(e), e);
        }
    }

    /** In whatever encoding, with what comes before the first element cut off, and the names that HTML has for letters resolved. */
    private static Reader letters(byte[] bytes, String contentType) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        // Without a charset, a type of text would mean ASCII (RFC 3023), which nobody obeys.
        return new XmlFixerReader(
                contentType.contains("charset=") ? new XmlReader(in, contentType, true) : new XmlReader(in, true));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
        return factory;
    }

    private static String oneLine(Exception e) {
        return String.valueOf(ExceptionUtils.getRootCause(e).getMessage())
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++elements > MAX_ELEMENTS) {
            throw new XMLStreamException("more than " + MAX_ELEMENTS + " elements");
        }
        return event == XMLStreamConstants.DTD ? next() : event;
    }
}
