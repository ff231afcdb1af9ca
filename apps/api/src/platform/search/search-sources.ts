// Every room's source of things that can be found.
import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@sixfold/domain';
import type { SearchSource } from './search-source.js';

@Injectable()
export class SearchSources {
  private readonly sources = new Map<SearchKind, SearchSource>();

  add(source: SearchSource): void {
    if (this.sources.has(source.kind)) throw new Error(`${source.kind} has a source already`);
    this.sources.set(source.kind, source);
  }

  of(kind: SearchKind): SearchSource | undefined {
    return this.sources.get(kind);
  }

  get all(): readonly SearchSource[] {
    return [...this.sources.values()];
  }
}
