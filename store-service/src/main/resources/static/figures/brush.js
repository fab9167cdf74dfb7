/** A brush over a chart: who drags over some of its bars wants to see these alone. */

import {element} from '../words/element.js';

/** Less than this is a click. */
const SHORTEST_DRAG = 6;

/** Calls back with the numbers of the first and the last bar. */
export function brush(chart, onBrush) {
  const {canvas} = chart;
  const shade = element('div', {class: 'brush', hidden: ''});
  canvas.parentElement.append(shade);
  canvas.classList.add('brushed');
  let begin;
  const end = () => {
    begin = undefined;
    shade.hidden = true;
  };
  canvas.addEventListener('pointerdown', event => {
    if (event.button) return;
    begin = placeOf(event, chart);
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', event => begin !== undefined && show(shade, begin, placeOf(event, chart)));
  canvas.addEventListener('pointerup', event => {
    if (begin === undefined) return;
    const [left, right] = [begin, placeOf(event, chart)].sort((one, other) => one - other);
    end();
    if (right - left >= SHORTEST_DRAG) onBrush(barAt(left, chart), barAt(right, chart));
  });
  canvas.addEventListener('pointercancel', end);
}

function placeOf({offsetX}, {chartArea}) {
  return Math.min(Math.max(offsetX, chartArea.left), chartArea.right);
}

function barAt(place, {scales, data}) {
  return Math.min(Math.max(scales.x.getValueForPixel(place), 0), data.labels.length - 1);
}

function show(shade, one, other) {
  shade.hidden = false;
  shade.style.left = `${Math.min(one, other)}px`;
  shade.style.width = `${Math.abs(one - other)}px`;
}
