// Which versions of Node are taken, and what the others are told.
// @ts-check
import { refusalOf } from './node-version.mjs';

it.each(['20.19.0', '20.20.1', '22.0.0', '24.21.0'])('Node %s is taken', (version) => {
  expect(refusalOf(version, '>=20.19 <25')).toBeNull();
});

it.each(['18.20.4', '20.9.0', '20.18.3'])('Node %s is too old', (version) => {
  expect(refusalOf(version, '>=20.19 <25')).toBe(
    `Sixfold needs Node 20.19 or later, below 25; this is ${version}: install a newer one from https://nodejs.org and start again.`,
  );
});

it.each(['25.0.0', '26.3.1'])('Node %s is too new', (version) => {
  expect(refusalOf(version, '>=20.19 <25')).toBe(
    `Sixfold needs Node 20.19 or later, below 25; this is ${version}: install version 24 from https://nodejs.org and start again.`,
  );
});
