/** The outline of the world, and arcs from who acts to whom. */

import {QUADS} from '../words/event.js';
import {partyName} from '../words/parties.js';

const WIDTH = 960;
const HEIGHT = 480;
const CLASSES = [1, 2, 3, 4];
const NAMED = 16;
// About as wide as a letter, and as high as a line.
const LETTER = 6;
const LINE = 13;
// States that are no more lie where the one is that has their capital.
const SUCCESSORS = {BUR: 'MMR', CSK: 'CZE', DDR: 'DEU', SCG: 'SRB', SUN: 'RUS', VDR: 'VNM', YMD: 'YEM', YUG: 'SRB', ZAR: 'COD'};

export class World {
  constructor(d3, outline, onChoose) {
    const projection = d3.geoNaturalEarth1().fitSize([WIDTH, HEIGHT], outline);
    this.places = new Map(outline.features.map(state => [state.id, projection(state.properties.centre)]));
    this.onChoose = onChoose;
    const svg = d3.create('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('class', 'map').attr('role', 'img')
      .attr('aria-label', 'Map of the world with an arc for each pair. The figures are in the table beside.');
    svg.append('defs').selectAll().data(CLASSES).join('marker')
      .attr('id', quad => `tip${quad}`).attr('class', quad => `quad${quad}`).attr('viewBox', '0 0 8 8').attr('refX', 7).attr('refY', 4)
      .attr('markerWidth', 8).attr('markerHeight', 8).attr('markerUnits', 'userSpaceOnUse').attr('orient', 'auto')
      .append('path').attr('d', 'M0 0 8 4 0 8z');
    svg.append('g').attr('class', 'land').selectAll().data(outline.features).join('path').attr('d', d3.geoPath(projection));
    this.arcs = svg.append('g');
    this.names = svg.append('g').attr('class', 'names');
    this.svg = svg.node();
  }

  /** Draws the pairs of which both have a place, and tells how many those are. */
  draw(pairs) {
    const placed = pairs.filter(pair => this.place(pair.source) && this.place(pair.target));
    const arcs = placed.flatMap(pair => CLASSES.filter(quad => pair[`quad${quad}`]).map(quad => ({...pair, quad, count: pair[`quad${quad}`]})));
    this.arcs.selectAll('path').data(arcs).join('path')
      .attr('class', arc => `arc quad${arc.quad}`)
      .attr('stroke-width', arc => 1 + Math.sqrt(arc.count))
      .attr('marker-end', arc => `url(#tip${arc.quad})`)
      .attr('d', arc => this.arc(arc))
      .on('click', (_, {source, target}) => this.onChoose({source, target}))
      .selectAll('title').data(arc => [arc]).join('title')
      .text(arc => `${partyName(arc.source)} → ${partyName(arc.target)}: ${arc.count} × ${QUADS[arc.quad]}`);
    this.name(placed);
    return placed.length;
  }

  /** Names the most active, as far as one name does not cover another. */
  name(pairs) {
    const events = new Map();
    pairs.forEach(pair => [pair.source, pair.target].forEach(code => events.set(code, (events.get(code) ?? 0) + pair.events)));
    const named = [];
    for (const [code] of [...events].sort(([, one], [, other]) => other - one)) {
      const [x, y] = this.place(code);
      const one = {code, x, y, half: LETTER * partyName(code).length / 2};
      if (!named.some(other => Math.abs(other.x - x) < other.half + one.half && Math.abs(other.y - y) < LINE)) named.push(one);
      if (named.length === NAMED) break;
    }
    const places = this.names.selectAll('g').data(named, ({code}) => code).join('g').attr('transform', ({x, y}) => `translate(${x} ${y})`);
    places.selectAll('circle').data(one => [one]).join('circle').attr('r', 2.5);
    places.selectAll('text').data(one => [one]).join('text').attr('y', -5).text(({code}) => partyName(code));
  }

  place(code) {
    return this.places.get(SUCCESSORS[code] ?? code);
  }

  /** Arcs of one pair bend more from class to class, and those of the way back to the other side. */
  arc({source, target, quad}) {
    const [[x1, y1], [x2, y2]] = [this.place(source), this.place(target)];
    const bend = 0.1 + 0.07 * quad;
    const [x, y] = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
    return `M${x1} ${y1}Q${x} ${y} ${x2} ${y2}`;
  }
}
