/** A happening as an entry of the list. */

import {element} from '../words/element.js';
import {percent, sentence, when} from '../words/event.js';

export function item(happening, onChoose) {
  const {event} = happening;
  const button = element('button', {type: 'button', tabindex: -1, class: `happening quad${event.quad}`},
    element('span', {class: 'sentence'}, ...sentence(event)),
    element('span', {class: 'when', title: reported(happening)}, when(event)),
    element('span', {class: 'words'}, event.evidence.text),
    element('span', {class: 'facts'}, ...facts(happening)));
  button.classList.toggle('retracted', event.status === 'retracted');
  button.addEventListener('click', () => onChoose(happening, button));
  return element('li', {'data-id': happening.id}, button);
}

function facts({event, articles, sources, conflicts}) {
  const said = [
    counted(sources, 'source', articles > sources && `${articles} articles`),
    `${percent(event.confidence)} sure`,
    conflicts.length && 'reports differ',
  ].filter(Boolean).join(' · ');
  const marks = [event.scope, event.status !== 'happened' && event.status].filter(Boolean);
  return [...marks.map(mark => element('span', {class: 'status'}, mark)), said];
}

function counted(number, noun, more) {
  return `${number} ${noun}${number === 1 ? '' : 's'}${more ? ` (${more})` : ''}`;
}

function reported({firstReport, lastReport}) {
  const minute = instant => `${instant.slice(0, 16).replace('T', ' ')} UTC`;
  return firstReport === lastReport
    ? `Reported ${minute(firstReport)}`
    : `First reported ${minute(firstReport)}, last ${minute(lastReport)}`;
}
