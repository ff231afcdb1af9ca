// Connections that have not yet said whose they are: so many from one place on the net, and no more (threat T20).

const MOST_FROM_ONE_PLACE = 50;

export class Strangers {
  private readonly places = new Map<string, Set<object>>();

  isFull(place: string): boolean {
    return (this.places.get(place)?.size ?? 0) >= MOST_FROM_ONE_PLACE;
  }

  add(place: string, connection: object): void {
    this.places.set(place, (this.places.get(place) ?? new Set()).add(connection));
  }

  /** It said whose it is, or it has gone. */
  remove(place: string, connection: object): void {
    const there = this.places.get(place);
    there?.delete(connection);
    if (there?.size === 0) this.places.delete(place);
  }
}
