// Search as a service: rooms sign up what can be found, and everything is found in one place.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FoundThings } from './found-things.js';
import { SearchEntryEntity } from './search-entry.entity.js';
import { SearchFeed } from './search-feed.js';
import { SearchRepository } from './search.repository.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SearchSources } from './search-sources.js';
import { SearchStaleEntity } from './search-stale.entity.js';
import { SearchTermEntity } from './search-term.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SearchEntryEntity, SearchTermEntity, SearchStaleEntity])],
  providers: [SearchSources, SearchRepository, SearchFeed, FoundThings, SearchService, SearchResolver],
  exports: [SearchSources, SearchFeed],
})
export class SearchModule {}
