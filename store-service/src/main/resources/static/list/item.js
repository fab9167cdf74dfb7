/** A happening as an entry of the list. */

import {element} from '../words/element.js';
import {clock, deed, linkedSentence, minute, percent, when} from '../words/event.js';

/** The button lies over all of it but the names, which lead to their pages; by keyboard these are reached in the reader. */
export function item(happening, onChoose) {
  const {event} = happening;
  const said = element('span', {class: 'sentence'}, ...linkedSentence(event));
  said.querySelectorAll('a').forEach(link => { link.tabIndex = -1; });
  const shown = [
    said,
    element('span', {class: 'when'}, when(event)),
    element('span', {class: 'words'}, event.evidence.text),
    element('span', {class: 'facts'}, ...facts(happening)),
  ];
  const button = element('button', {type: 'button', tabindex: -1, title: reported(happening)}, element('span', {class: 'unseen'}, shown.map(part => part.textContent).join(' · ')));
  button.addEventListener('click', () => onChoose(happening, button));
  const made = element('li', {'data-id': happening.id, class: `happening quad${event.quad}`}, button, ...shown);
  made.classList.toggle('retracted', event.status === 'retracted');
  return made;
}

function facts({event, articles, sources, conflicts, firstReport}) {
  const said = [
    deed(event),
    counted(sources, 'source', articles > sources && `${articles} articles`),
    `${percent(event.confidence)} sure`,
    conflicts.length && 'reports differ',
    `reported ${firstReport.slice(0, 10) === event.date ? clock(firstReport) : minute(firstReport)}`,
  ].filter(Boolean).join(' · ');
  const marks = [event.scope, event.status !== 'happened' && event.status].filter(Boolean);
  return [...marks.map(mark => element('span', {class: 'status'}, mark)), said];
}

function counted(number, noun, more) {
  return `${number} ${noun}${number === 1 ? '' : 's'}${more ? ` (${more})` : ''}`;
}

function reported({firstReport, lastReport}) {
  return firstReport === lastReport
    ? `Reported ${minute(firstReport)}`
    : `First reported ${minute(firstReport)}, last ${minute(lastReport)}`;
}
