/** What an alert asks for and when it fires, in words. */

import {capitalised, percent} from '../words/event.js';
import {partyName} from '../words/parties.js';

const NAMES = {
  q: 'words', type: 'type', status: 'status', source: 'who acts', target: 'upon whom', country: 'either side', leader: 'leader', issue: 'issue',
  outlet: 'outlet', minConfidence: 'confidence from', from: 'from', to: 'to', scope: 'scope',
};

export function filterInWords(filter, suggestions) {
  return Object.entries(filter)
    .map(([name, values]) => `${NAMES[name] ?? name}: ${[values].flat().map(value => valueInWords(name, value, suggestions)).join(' or ')}`)
    .join('; ');
}

function valueInWords(name, value, suggestions) {
  switch (name) {
    case 'source': case 'target': case 'country': return partyName(value);
    case 'leader': return suggestions.leader.name(value);
    case 'type': case 'issue': return capitalised(value);
    case 'minConfidence': return percent(value);
    default: return String(value);
  }
}

export function conditionInWords({moreThan, unusual}) {
  if (moreThan) return `for more than ${moreThan.happenings} happenings in ${days(moreThan.days)}`;
  if (unusual) return `for unusually many events in ${days(unusual.days)}, from a score of ${unusual.score}`;
  return 'for every happening';
}

function days(count) {
  return count === 1 ? 'a day' : `${count} days`;
}
