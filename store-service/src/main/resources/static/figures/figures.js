/** The views of figures: they are asked for when they are looked at, and again when the filters change. */

import {element} from '../words/element.js';
import {dyads} from './dyads.js';
import {timeline} from './timeline.js';

const VIEWS = {timeline, dyads};

export class Figures {
  constructor(section, filters, onChoose) {
    this.section = section;
    this.filters = filters;
    this.onChoose = onChoose;
    this.turn = 0;
  }

  async show(view) {
    const turn = ++this.turn;
    this.section.setAttribute('aria-busy', 'true');
    this.say('Counting …');
    try {
      const parts = await VIEWS[view](this.filters.query, this.onChoose);
      if (turn !== this.turn) return;
      if (parts.length) this.section.replaceChildren(...parts);
      else this.say('There are no events for these filters.');
    } catch (error) {
      if (turn === this.turn) this.say(`There are no figures: ${error.message}`, true);
    } finally {
      this.section.removeAttribute('aria-busy');
    }
  }

  say(text, isWrong = false) {
    this.section.replaceChildren(element('p', {role: 'status', class: isWrong ? 'wrong' : 'quiet'}, text));
  }
}
