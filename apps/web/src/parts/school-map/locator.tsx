// The country in small, with a frame around what the map shows: inland there is no coast to know the place by.
import { HEIGHT, type Mark, MARK_RADIUS, type Placed, type Point, type View, WIDTH } from './map-view.js';
import type { Outline } from './outlines.js';
import style from './school-map.module.css';

const MOST = { width: 64, height: 84 };
const EDGE = 8;
const FRAME_LEAST = 6;

/** A map that shows this much of the country tells where it is by itself. */
const SHOWS_ENOUGH = 0.5;

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface LocatorProps {
  /** The id of the path that draws the land. */
  land: string;
  outlines: readonly Outline[];
  view: View;
  marks: readonly Mark<Placed>[];
}

export function Locator({ land, outlines, view, marks }: LocatorProps) {
  const country = around(outlines);
  const shown = { ...view.corner, width: WIDTH / view.scale, height: HEIGHT / view.scale };
  if (shown.height > country.height * SHOWS_ENOUGH) return null;
  const scale = Math.min(MOST.width / country.width, MOST.height / country.height);
  const size = { width: country.width * scale, height: country.height * scale };
  const { x, y } = freeCorner(size, marks);
  const frame = Math.max(shown.width * scale, FRAME_LEAST);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={style.inset} x={-4} y={-4} width={size.width + 8} height={size.height + 8} rx={4} />
      <use
        href={`#${land}`}
        className={style.land}
        transform={`scale(${scale}) translate(${-country.x} ${-country.y})`}
      />
      <rect
        className={style.frame}
        x={(shown.x + shown.width / 2 - country.x) * scale - frame / 2}
        y={(shown.y + shown.height / 2 - country.y) * scale - (frame * HEIGHT) / WIDTH / 2}
        width={frame}
        height={(frame * HEIGHT) / WIDTH}
      />
    </g>
  );
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const foot = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: foot - y };
}

/** The corner under which the fewest marks lie; the lower left one belongs to the bar. */
function freeCorner({ width, height }: { width: number; height: number }, marks: readonly Mark<Placed>[]): Point {
  const [right, foot] = [WIDTH - EDGE - width, HEIGHT - EDGE - height];
  const corners = [
    { x: right, y: EDGE },
    { x: EDGE, y: EDGE },
    { x: right, y: foot },
  ];
  const hidden = ({ x, y }: Point): number =>
    marks.filter(
      (mark) =>
        mark.x > x - MARK_RADIUS &&
        mark.x < x + width + MARK_RADIUS &&
        mark.y > y - MARK_RADIUS &&
        mark.y < y + height + MARK_RADIUS,
    ).length;
  return corners.reduce((best, corner) => (hidden(corner) < hidden(best) ? corner : best));
}
