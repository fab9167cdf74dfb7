/** The rule that has found an event, as it stands in the seeds, with the examples that it must and must not match. */

import {element} from '../words/element.js';
import {excerpt, introduction, openable, textOf} from './seeds.js';

/** The name of the rule, which opens it. */
export function ruleParts({rule}) {
  return openable(['by the rule ', element('code', {}, rule)], () => partsOf(rule));
}

async function partsOf(rule) {
  const [file] = rule.split('.');
  if (file === 'model') {
    return [element('p', {class: 'quiet'}, 'No rule is written for these words: their type is what the second reader has learnt from annotated articles.')];
  }
  const path = `rules/${file === 'intent' ? 'intents' : file}.yaml`;
  return [
    introduction('Its verbs and nouns, and sentences that it must read so, or leave alone; ', path),
    excerpt(entryOf(rule, await textOf(path))),
  ];
}

/** From its id to the next one. */
function entryOf(rule, text) {
  const start = text.indexOf(`- id: ${rule}\n`);
  if (start < 0) throw new Error(`${rule} is not among those of this version.`);
  const end = text.indexOf('\n- id: ', start);
  return text.slice(start, end < 0 ? undefined : end);
}
