/** What the filters find at a glance, beside the list while nothing of it is read: when, between whom, about what. */

import * as api from './ask/api.js';
import {shortTable} from './figures/pairs.js';
import {table} from './figures/table.js';
import {timeline} from './figures/timeline.js';
import {element} from './words/element.js';
import {issueLink} from './words/issues.js';

const SHOWN = 8;
const AGAIN_AFTER_MILLIS = 60_000;

export class Glance {
  /** @param place where it stands, behind a heading and a hint */
  constructor(place, filters, onChoose) {
    this.head = [...place.children];
    this.place = place;
    this.filters = filters;
    this.onChoose = onChoose;
    this.turn = 0;
  }

  /** Counts anew, if somebody sees it. */
  async show() {
    const turn = ++this.turn;
    this.isOld = false;
    if (!this.place.checkVisibility()) return;
    try {
      const parts = await this.parts(this.filters.query);
      if (turn === this.turn) this.place.replaceChildren(...this.head, ...parts);
    } catch {
      // The list says what is wrong; the next time it may be right.
    }
  }

  /** Something has happened: the figures are old, and counted anew in a while. */
  age() {
    if (this.isOld) return;
    this.isOld = true;
    setTimeout(() => this.isOld && this.show(), AGAIN_AFTER_MILLIS);
  }

  async parts(query) {
    const [bars, pairs, issues] = await Promise.all([timeline(query, 'h3'), api.dyads(query, SHOWN), api.top(query, 'issue', SHOWN)]);
    return [
      element('section', {}, ...bars),
      element('div', {class: 'cards'},
        ...part('Who acts upon whom most', pairs.length && shortTable(pairs, this.onChoose)),
        ...part('What it is about', issues.length && table(['Issue', 'Events'], issues.map(({value, events}) => [issueLink(value), events])))),
    ];
  }
}

function part(title, content) {
  return content ? [element('section', {}, element('h3', {}, title), content)] : [];
}
