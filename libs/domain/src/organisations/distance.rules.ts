// How far one place is from another.

/** WGS84. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_KM = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the surface of the earth. */
export function distanceKm(here: Degrees, there: Degrees): number {
  const between = (one: number, other: number): number => Math.sin(radians(other - one) / 2) ** 2;
  const across = Math.cos(radians(here.latitude)) * Math.cos(radians(there.latitude));
  const chord = between(here.latitude, there.latitude) + across * between(here.longitude, there.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
