/** Goes through steps in time: by hand on a slider, or by itself. */

import {element} from '../words/element.js';

const MILLIS_A_STEP = 1_200;

export class Player {
  /** @param load gives, for a step, what is to be done to show it */
  constructor(steps, load) {
    this.steps = steps;
    this.load = load;
    this.turn = 0;
    this.button = element('button', {type: 'button'}, 'Play');
    this.slider = element('input', {type: 'range', min: 0, max: steps.length - 1, value: 0, 'aria-label': 'Time'});
    this.said = element('output', {});
    this.controls = element('p', {class: 'player'}, this.button, this.slider, this.said);
    this.button.addEventListener('click', () => this.timer ? this.pause() : this.play());
    this.slider.addEventListener('input', () => {
      this.pause();
      this.show(Number(this.slider.value));
    });
  }

  async show(number) {
    const turn = ++this.turn;
    const step = this.steps[number];
    this.slider.value = number;
    this.slider.setAttribute('aria-valuetext', step.name);
    this.said.textContent = step.name;
    try {
      const draw = await this.load(step);
      if (turn === this.turn) draw();
    } catch (error) {
      this.pause();
      this.said.textContent = `${step.name} cannot be shown: ${error.message}`;
    }
  }

  /** From where it stands, or from the first step again if that is the last. */
  play() {
    this.button.textContent = 'Pause';
    const at = Number(this.slider.value);
    this.next(at + 1 < this.steps.length ? at + 1 : Math.min(1, at));
  }

  next(number) {
    if (!this.controls.isConnected) return;
    this.show(number);
    if (number + 1 < this.steps.length) this.timer = setTimeout(() => this.next(number + 1), MILLIS_A_STEP);
    else this.pause();
  }

  pause() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.button.textContent = 'Play';
  }
}
