/** Files of the seeds as this version comes: the rules of events, and the words of issues. */

import {element} from '../words/element.js';

const AS_IT_COMES = '. Shown as this version comes; seeds of your own may say otherwise.';

/** What of a file is shown, when somebody opens it. */
export function openable(summary, show) {
  const content = element('div', {});
  const details = element('details', {class: 'rule'}, element('summary', {}, ...summary), content);
  details.addEventListener('toggle', () => details.open && fill(content, show));
  return details;
}

async function fill(content, show) {
  try {
    content.replaceChildren(...await show());
  } catch (error) {
    content.replaceChildren(element('p', {role: 'alert', class: 'wrong'}, `The seeds cannot be shown: ${error.message}`));
  }
}

/** Says what it is, with a link to all of it. */
export function introduction(text, path) {
  return element('p', {class: 'quiet'}, text, element('a', {href: path, target: '_blank', rel: 'noopener'}, 'the whole file'), AS_IT_COMES);
}

export function excerpt(text) {
  return element('pre', {tabindex: '0'}, text);
}

export async function textOf(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`the server answers ${response.status}.`);
  return response.text();
}

/** The file of an issue: its examples first, for they say what it is about. */
export function seedsOf(issue) {
  const path = `issues/${encodeURIComponent(issue)}.yaml`;
  return openable(['the words and examples of this issue'], async () => {
    const text = await textOf(path);
    const [terms, examples] = cut(text, '\nmatches:');
    return [
      introduction('Sentences that must be tagged so, or must not, and the words that count; ', path),
      ...examples ? [excerpt(examples.trim())] : [],
      excerpt(terms.replace(/^#.*\n/, '').trim()),
    ];
  });
}

function cut(text, border) {
  const at = text.indexOf(border);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
