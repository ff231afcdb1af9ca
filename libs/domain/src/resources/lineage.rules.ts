// Where a resource comes from, and what became of it: rule 10 keeps every author of the chain.

export interface LineageNode {
  readonly id: string;
  /** What it was adapted from; null for what was made anew. */
  readonly originId: string | null;
}

/** Everything that a resource was made from, the nearest first; each once, whatever the data says. */
export function ancestorsOf<Node extends LineageNode>(family: readonly Node[], id: string): readonly Node[] {
  const byId = new Map(family.map((node) => [node.id, node]));
  const chain: Node[] = [];
  const met = new Set([id]);
  for (let next = originOf(byId, id); next !== undefined && !met.has(next.id); next = originOf(byId, next.id)) {
    chain.push(next);
    met.add(next.id);
  }
  return chain;
}

function originOf<Node extends LineageNode>(byId: ReadonlyMap<string, Node>, id: string): Node | undefined {
  const originId = byId.get(id)?.originId ?? null;
  return originId === null ? undefined : byId.get(originId);
}
