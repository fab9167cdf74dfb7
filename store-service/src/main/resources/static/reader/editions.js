/** Earlier editions of an article, and what each correction has changed. */

import * as api from '../ask/api.js';
import {library} from '../figures/library.js';
import {element} from '../words/element.js';
import {allEvents, deed, sentence, when} from '../words/event.js';

/** More changes than this are another text; to find all of them would keep the page busy. */
const MOST_CHANGES = 3_000;
const SHOWN_AROUND = 80;

/** Nothing for an article that has not been corrected. */
export function editionsParts(enriched) {
  if (enriched.article.version < 2) return [];
  const parts = element('div', {});
  const details = element('details', {class: 'editions'}, element('summary', {}, 'What was corrected'), parts);
  details.addEventListener('toggle', () => details.open && show(enriched, parts));
  return [details];
}

async function show(enriched, parts) {
  parts.replaceChildren(element('p', {role: 'status', class: 'quiet'}, 'Loading …'));
  try {
    const [earlier, Diff] = await Promise.all([api.editions(enriched.article.id), library('diff/dist/diff.min.js', 'Diff')]);
    parts.replaceChildren(...earlier.length
      ? earlier.flatMap((edition, number) => correction(Diff, edition, number ? earlier[number - 1] : enriched))
      : [element('p', {role: 'status', class: 'quiet'}, 'No earlier edition is kept.')]);
  } catch (error) {
    parts.replaceChildren(element('p', {role: 'alert', class: 'wrong'}, `Earlier editions cannot be shown: ${error.message}`));
  }
}

function correction(Diff, before, after) {
  return [
    element('h3', {}, `Edition ${before.article.version} became edition ${after.article.version}`),
    ...changedEvents(allEvents(before), allEvents(after)),
    ...changedText(Diff, 'Title', before.article.title, after.article.title),
    ...changedText(Diff, 'Text', before.article.body, after.article.body),
  ];
}

function changedEvents(before, after) {
  const earlier = new Map(before.map(event => [event.id, event]));
  const later = new Map(after.map(event => [event.id, event]));
  const lines = [
    ...after.filter(({id}) => !earlier.has(id)).map(event => line('Added', event)),
    ...before.filter(({id}) => !later.has(id)).map(event => line('Removed', event)),
    ...after.filter(event => earlier.has(event.id) && told(earlier.get(event.id)) !== told(event))
      .map(event => line('Changed', event, ` (${told(earlier.get(event.id))}, now ${told(event)})`)),
  ];
  return [lines.length ? element('ul', {}, ...lines) : element('p', {class: 'quiet'}, 'The same events.')];
}

function line(change, event, how = '') {
  return element('li', {}, `${change}: `, ...sentence(event), how);
}

function told(event) {
  return [deed(event), event.status, when(event), event.place?.name].filter(Boolean).join(', ');
}

function changedText(Diff, name, before, after) {
  if (before === after) return [element('p', {class: 'quiet'}, `${name}: the same.`)];
  const changes = Diff.diffWords(before ?? '', after ?? '', {maxEditLength: MOST_CHANGES});
  return [
    element('p', {class: 'quiet'}, `${name}:`),
    changes
      ? element('div', {class: 'body', dir: 'auto'}, ...changes.map(piece))
      : element('p', {}, 'It is another text altogether.'),
  ];
}

function piece({value, added, removed}, number, all) {
  if (added) return element('ins', {}, value);
  if (removed) return element('del', {}, value);
  return shortened(value, number > 0, number < all.length - 1);
}

/** Of what is the same, only what stands beside a change. */
function shortened(text, isAfterChange, isBeforeChange) {
  if (text.length <= 3 * SHOWN_AROUND) return text;
  const start = isAfterChange ? text.slice(0, SHOWN_AROUND).replace(/\S*$/, '') : '';
  const end = isBeforeChange ? text.slice(-SHOWN_AROUND).replace(/^\S*/, '') : '';
  return `${start}[…]${end}`;
}
