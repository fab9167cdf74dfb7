/** The rule that has found an event, as it stands in the seeds, with the examples that it must and must not match. */

import {element} from '../words/element.js';

/** The name of the rule, which opens it. */
export function ruleParts({rule}) {
  const content = element('div', {});
  const details = element('details', {class: 'rule'}, element('summary', {}, 'by the rule ', element('code', {}, rule)), content);
  details.addEventListener('toggle', () => details.open && show(rule, content));
  return details;
}

async function show(rule, content) {
  const [file] = rule.split('.');
  if (file === 'model') {
    content.replaceChildren(element('p', {class: 'quiet'}, 'No rule is written for these words: their type is what the second reader has learnt from annotated articles.'));
    return;
  }
  const path = `rules/${file === 'intent' ? 'intents' : file}.yaml`;
  try {
    const text = entryOf(rule, await textOf(path));
    content.replaceChildren(
      element('p', {class: 'quiet'}, 'Its verbs and nouns, and sentences that it must read so, or leave alone; ', element('a', {href: path, target: '_blank', rel: 'noopener'}, 'the whole file'),
        '. Shown as this version comes; seeds of your own may say otherwise.'),
      element('pre', {tabindex: '0'}, text));
  } catch (error) {
    content.replaceChildren(element('p', {role: 'alert', class: 'wrong'}, `The rule cannot be shown: ${error.message}`));
  }
}

async function textOf(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`the server answers ${response.status}.`);
  return response.text();
}

/** From its id to the next one. */
function entryOf(rule, text) {
  const start = text.indexOf(`- id: ${rule}\n`);
  if (start < 0) throw new Error('it is not among those of this version.');
  const end = text.indexOf('\n- id: ', start);
  return text.slice(start, end < 0 ? undefined : end);
}
