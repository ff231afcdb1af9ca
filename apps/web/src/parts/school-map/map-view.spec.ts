// Where marks go: north above south, inside the drawing, together where they would lie on one another.
import { barOf, HEIGHT, layOut, onDrawing, project, WIDTH } from './map-view.js';

const school = (id: string, latitude: number, longitude: number, isApproximate = false) => ({
  id,
  place: { latitude, longitude, isApproximate },
});
const norwich = school('norwich', 52.63, 1.3);
const diss = school('diss', 52.38, 1.11, true);
const cromer = school('cromer', 52.93, 1.3, true);

const marksOf = (...schools: Parameters<typeof layOut>[0]) =>
  (layOut(schools)?.marks ?? []).map(({ number, isApproximate, schools: here }) => ({
    number,
    isApproximate,
    ids: here.map(({ id }) => id),
  }));

it('numbers the places from north to south', () => {
  expect(marksOf(diss, norwich, cromer)).toEqual([
    { number: 1, isApproximate: true, ids: ['cromer'] },
    { number: 2, isApproximate: false, ids: ['norwich'] },
    { number: 3, isApproximate: true, ids: ['diss'] },
  ]);
});

it('lets schools of one town share a mark, which is exact as soon as one of them is', () => {
  const beside = school('beside', 52.631, 1.301, true);
  const alike = school('alike', 52.38, 1.11, true);
  expect(marksOf(norwich, diss, beside, alike)).toEqual([
    { number: 1, isApproximate: false, ids: ['beside', 'norwich'] },
    { number: 2, isApproximate: true, ids: ['diss', 'alike'] },
  ]);
});

it('draws nothing where no place is known', () => expect(layOut([])).toBeNull());

it.each([
  ['one place', [norwich]],
  ['places of one county', [norwich, diss, cromer]],
  ['places of three countries', [norwich, school('aalborg', 57.05, 9.92), school('västerås', 59.61, 16.54)]],
])('keeps %s inside the drawing', (_case, schools) => {
  for (const { x, y } of layOut(schools)?.marks ?? []) {
    expect(Math.abs(x - WIDTH / 2)).toBeLessThanOrEqual(WIDTH / 2 - 30);
    expect(Math.abs(y - HEIGHT / 2)).toBeLessThanOrEqual(HEIGHT / 2 - 30);
  }
});

it('measures in round kilometres that are right where the schools are', () => {
  const layout = layOut([diss, cromer]);
  if (layout === null) throw new Error('no layout');
  const { km, length } = barOf(layout.view);
  expect([10, 20]).toContain(km);
  const [north, south] = [cromer, diss].map(({ place }) =>
    onDrawing(layout.view, project(place.longitude, place.latitude)),
  );
  // Sixty-two kilometres lie between them.
  expect((Math.hypot(north!.x - south!.x, north!.y - south!.y) / length) * km).toBeCloseTo(62.5, 0);
});
