// Production never serves the demo's people: their password stands in the README of every copy.
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.module.js';
import { PeopleRepository } from './people.repository.js';

@Injectable()
export class NoDemoPeople implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: PeopleRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'production' || !(await this.people.hasDemoPeople())) return;
    throw new Error('this database holds the people of the demo; production needs one that never had them.');
  }
}
