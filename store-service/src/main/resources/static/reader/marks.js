/** A text in which words are marked. */

import {element} from '../words/element.js';

/** What of an article is marked: its leaders, the words of its issues, and the sentences and parties of one event. */
export function marksOf({leaders, issues}, event) {
  const marks = {title: [], body: []};
  const add = (passage, mark) => marks[passage.field]?.push({...passage, mark});
  for (const leader of leaders) leader.mentions.forEach(mention => add(mention, 'leader'));
  for (const issue of issues) issue.evidence.forEach(words => add(words, 'issue'));
  if (event) {
    [event.evidence, ...event.furtherEvidence ?? []].forEach(sentence => add(sentence, 'evidence'));
    event.source.forEach(actor => add(actor.mention, 'source'));
    event.target.forEach(actor => add(actor.mention, 'target'));
  }
  return marks;
}

/** The text in pieces, each in an element with the marks that lie over it. Offsets are UTF-16, as JavaScript counts. */
export function marked(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])]
    .filter(cut => cut <= text.length)
    .sort((one, other) => one - other);
  const coming = [...marks].sort((one, other) => other.start - one.start);
  let over = [];
  return cuts.slice(0, -1).map((from, number) => {
    over = over.filter(mark => mark.end > from);
    while (coming.at(-1)?.start <= from) over.push(coming.pop());
    const piece = text.slice(from, cuts[number + 1]);
    return over.length ? element('mark', {class: [...new Set(over.map(mark => mark.mark))].join(' ')}, piece) : piece;
  });
}

/** What the marks mean that there are. */
export function key({title, body}) {
  const meanings = {source: 'who', target: 'whom', evidence: 'evidence', leader: 'leader', issue: 'issue'};
  const used = new Set([...title, ...body].map(({mark}) => mark));
  const shown = Object.entries(meanings).filter(([mark]) => used.has(mark));
  return shown.length ? [element('p', {class: 'key'}, 'Marked: ', ...shown.map(([mark, meaning]) => element('mark', {class: mark}, meaning)))] : [];
}
