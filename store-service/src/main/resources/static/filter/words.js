/** Filters in words. */

import {QUADS, capitalised, percent} from '../words/event.js';
import {partyName} from '../words/parties.js';

const NAMES = {
  q: 'words', type: 'type', status: 'status', source: 'who acts', target: 'upon whom', country: 'either side', leader: 'leader', issue: 'issue',
  outlet: 'outlet', minConfidence: 'confidence from', from: 'from', to: 'to', scope: 'scope', organisation: 'organisation', mode: 'mode', quad: 'class',
  place: 'place', publishedFrom: 'published from', publishedTo: 'published to', language: 'language', since: 'stored since', article: 'article',
};

export function filterName(name) {
  return NAMES[name] ?? name;
}

export function valueInWords(name, value, suggestions) {
  switch (name) {
    case 'source': case 'target': case 'country': case 'organisation': return partyName(value);
    case 'leader': return suggestions.leader.name(value);
    case 'type': case 'issue': case 'mode': return capitalised(value);
    case 'quad': return QUADS[value] ?? String(value);
    case 'minConfidence': return percent(value);
    default: return String(value);
  }
}
