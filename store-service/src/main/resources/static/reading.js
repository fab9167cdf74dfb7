/** An article with the words marked that its events, leaders and issues rest on. */

import {element} from './element.js';
import {names} from './eventlist.js';

/** Shows the article; the words of the event are marked, or of none. Another of its events can be chosen. */
export function read(pane, enriched, event, onChoose) {
  const {article, leaders, issues, events} = enriched;
  const marks = marksOf(leaders, event);
  pane.replaceChildren(
    element('h2', {}, ...marked(article.title ?? '(no title)', marks.title)),
    element('p', {class: 'origin'}, ...origin(article)),
    ...event ? [facts(event), key()] : [],
    element('div', {class: 'body'}, ...marked(article.body ?? '', marks.body)),
    ...list('Leaders', leaders.map(leader =>
      `${leader.name}: ${[leader.office, leader.country].filter(Boolean).join(', ')} (${Math.round(leader.confidence * 100)} %)`)),
    ...list('Issues', issues.map(issue => `${issue.label}: ${Math.round(issue.score * 100)} %, by ${wordsOf(issue)}`)),
    ...list('Events', events.map(other => choice(other, other.id === event?.id, onChoose))));
  pane.querySelector('.evidence')?.scrollIntoView({block: 'center'});
}

function choice(event, isShown, onChoose) {
  const button = element('button', {type: 'button', class: 'choice'},
    `${event.type}: ${names(event.source)} → ${names(event.target)}, ${event.status}${event.date ? `, ${event.date}` : ''}`);
  if (isShown) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => onChoose(event));
  return button;
}

function wordsOf(issue) {
  return [...new Set(issue.evidence.map(passage => `“${passage.text}”`))].slice(0, 6).join(', ');
}

function origin(article) {
  const parts = [article.source?.name, article.publishedAt && `${article.publishedAt.slice(0, 16).replace('T', ' ')} UTC`, `edition ${article.version}`];
  const said = parts.filter(Boolean).join(' · ');
  return isWebAddress(article.url)
    ? [`${said} · `, element('a', {href: article.url, rel: 'noopener noreferrer', target: '_blank'}, 'source')]
    : [said];
}

/** An article may come with any address; only the web's are followed. */
function isWebAddress(url) {
  return /^https?:\/\//i.test(url ?? '');
}

function facts(event) {
  const rows = {
    Event: `${event.type}${event.mode ? `, ${event.mode}` : ''} (CAMEO ${event.cameo}, Goldstein ${event.goldstein})`,
    Who: names(event.source), Whom: names(event.target),
    When: `${event.date ?? 'no date'}${event.datePrecision ? ` (${event.datePrecision})` : ''}, ${event.status}`,
    Rule: `${event.rule}, confidence ${Math.round(event.confidence * 100)} %`,
  };
  if (event.place) rows.Where = [event.place.name, event.place.country].filter(Boolean).join(', ');
  return element('dl', {}, ...Object.entries(rows).flatMap(([term, fact]) => [element('dt', {}, term), element('dd', {}, fact)]));
}

function key() {
  return element('p', {class: 'key'},
    element('span', {class: 'source'}, 'who'), element('span', {class: 'target'}, 'whom'),
    element('span', {class: 'evidence'}, 'evidence'), element('span', {class: 'leader'}, 'leader'));
}

function list(title, lines) {
  return lines.length
    ? [element('h3', {}, title), element('ul', {}, ...lines.map(line => element('li', {}, line)))]
    : [];
}

function marksOf(leaders, event) {
  const marks = {title: [], body: []};
  const add = (passage, mark) => marks[passage.field]?.push({...passage, mark});
  for (const leader of leaders) leader.mentions.forEach(mention => add(mention, 'leader'));
  if (event) {
    [event.evidence, ...event.furtherEvidence ?? []].forEach(sentence => add(sentence, 'evidence'));
    event.source.forEach(actor => add(actor.mention, 'source'));
    event.target.forEach(actor => add(actor.mention, 'target'));
  }
  return marks;
}

/** The text in pieces, each in a span with the marks that lie over it. Offsets are UTF-16, as JavaScript counts. */
function marked(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])]
    .filter(cut => cut <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, number) => {
    const to = cuts[number + 1];
    const over = marks.filter(mark => mark.start <= from && mark.end >= to).map(mark => mark.mark);
    const piece = text.slice(from, to);
    return over.length ? element('span', {class: [...new Set(over)].join(' ')}, piece) : piece;
  });
}
