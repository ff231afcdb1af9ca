// What those ask who watch over the process: does it live, and does it want requests?
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Readiness } from './readiness.js';

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Answers as long as the process does: no reason to start it anew lies elsewhere. */
  @Get('health')
  alive(): { alive: true } {
    return { alive: true };
  }

  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    if (!(await this.readiness.isReady())) throw new ServiceUnavailableException();
    return { ready: true };
  }
}
