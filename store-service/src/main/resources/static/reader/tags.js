/** Why an article is tagged with a leader or an issue: the words, what they are taken for, and how sure that is. */

import {element} from '../words/element.js';
import {day, percent} from '../words/event.js';
import {linkTo} from '../words/links.js';
import {partyName} from '../words/parties.js';
import {seedsOf} from './seeds.js';

const WORDS_SHOWN = 6;
const MEANT_BY = {name: 'by name', office: 'by office', pronoun: 'by pronoun'};

/** Who it is, in which office at that time, and the words for him, each kind of them apart. */
export function leaderParts(leader, article) {
  const {id, name, office, country, known, confidence, mentions} = leader;
  const means = Object.entries(MEANT_BY).flatMap(([by, meaning]) => {
    const words = mentions.filter(mention => (mention.by ?? 'name') === by);
    return words.length ? [`${meaning}: ${quoted(words)}`] : [];
  });
  return [
    linkTo('leader', id, name), `: ${[office, country && partyName(country)].filter(Boolean).join(', ')}${dated(leader, article)} (${percent(confidence)} sure)`,
    because([...means, ...known ? [] : ['not in the knowledge base, but with a title and a name']].join('; ')),
  ];
}

/** The issue, how much the article is about it, the words, and the file that lists them. */
export function issueParts({id, label, score, evidence}) {
  return [linkTo('issue', id, label), `: ${percent(score)}`, ...evidence.length ? [because(`by the words ${quoted(evidence)}`)] : [], seedsOf(id)];
}

/** The day for which the office was looked up. */
function dated({office, undated}, {publishedAt, receivedAt}) {
  const at = undated ? receivedAt : publishedAt ?? receivedAt;
  if (!office || !at) return '';
  return undated ? `, on ${day(at)}, when the undated article was received` : `, on ${day(at)}`;
}

function because(text) {
  return element('p', {class: 'because'}, text);
}

/** Each word once, the most frequent first, with how often it is there. */
function quoted(passages) {
  const counts = new Map();
  for (const {text} of passages) counts.set(text, (counts.get(text) ?? 0) + 1);
  const all = [...counts].sort(([, one], [, other]) => other - one);
  const shown = all.slice(0, WORDS_SHOWN).map(([text, count]) => `“${text}”${count > 1 ? ` (${count} times)` : ''}`);
  return [...shown, ...all.length > WORDS_SHOWN ? [`${all.length - WORDS_SHOWN} more`] : []].join(', ');
}
