/** Charts by Chart.js, which is loaded when the first one is drawn; colours are those of the page. */

import {element} from '../words/element.js';
import {brush} from './brush.js';
import {library} from './library.js';

/** Bars on top of each other, one colour for each series; some of them can be brushed over, if somebody wants to know. */
export async function stackedBars(title, labels, series, onBrush) {
  const Chart = await library('chart.js/dist/chart.umd.min.js', 'Chart');
  const canvas = element('canvas', {role: 'img', 'aria-label': `${title}. The figures are in the table below.`});
  const box = element('div', {class: 'chart'}, canvas);
  // A chart takes the size of its place in the page, so it can only be drawn there.
  const placed = new ResizeObserver(() => {
    placed.disconnect();
    const chart = draw(Chart, canvas, labels, series);
    if (chart && onBrush) brush(chart, onBrush);
  });
  placed.observe(box);
  return box;
}

function draw(Chart, canvas, labels, series) {
  if (!canvas.isConnected) return undefined;
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const axis = {stacked: true, ticks: {color: colour('quiet'), precision: 0}, grid: {color: colour('line')}};
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {labels, datasets: series.map(({name, values, quad}) => ({label: name, data: values, backgroundColor: colour(`quad${quad}`)}))},
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: {mode: 'index', intersect: false},
      scales: {x: axis, y: axis},
      plugins: {legend: {labels: {color: colour('text')}}},
    },
  });
  // Charts hold on to the page until they are told that they have left it.
  new MutationObserver((_, observer) => {
    if (canvas.isConnected) return;
    chart.destroy();
    observer.disconnect();
  }).observe(document.getElementById('figures'), {childList: true});
  return chart;
}
