// Says whether this process can serve: alive, and its database answers.
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  async ready(): Promise<{ ready: true }> {
    await this.database.query('SELECT 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { ready: true };
  }
}
