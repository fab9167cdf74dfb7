/** Charts by Chart.js, which is loaded when the first one is drawn; colours and letters are those of the page. */

import {element} from '../words/element.js';
import {brush} from './brush.js';
import {library} from './library.js';

/** Bars on top of each other, one colour for each series; some of them can be brushed over, if somebody wants to know. */
export async function stackedBars(title, labels, series, onBrush) {
  const Chart = await library('chart.js/dist/chart.umd.min.js', 'Chart');
  const canvas = element('canvas', {role: 'img', 'aria-label': `${title}. The figures are in the table below.`});
  const box = element('div', {class: 'chart'}, canvas);
  let chart;
  // A chart takes the size of its place in the page, so it can only be drawn there; and it holds on to the page until it is told that it has left it.
  new ResizeObserver(() => {
    if (canvas.isConnected === Boolean(chart)) return;
    if (chart) {
      chart.destroy();
      chart = undefined;
    } else {
      chart = draw(Chart, canvas, labels, series);
      if (onBrush) brush(chart, onBrush);
    }
  }).observe(box);
  return box;
}

function draw(Chart, canvas, labels, series) {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const font = {family: getComputedStyle(document.body).fontFamily};
  const axis = {stacked: true, ticks: {color: colour('quiet'), precision: 0, font}};
  return new Chart(canvas, {
    type: 'bar',
    data: {labels, datasets: series.map(({name, values, quad}) => ({label: name, data: values, backgroundColor: colour(`quad${quad}`), maxBarThickness: 48}))},
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: {mode: 'index', intersect: false},
      scales: {x: {...axis, grid: {display: false}}, y: {...axis, grid: {color: colour('line')}}},
      plugins: {legend: {labels: {color: colour('text'), boxWidth: 12, boxHeight: 12, font}}},
    },
  });
}
