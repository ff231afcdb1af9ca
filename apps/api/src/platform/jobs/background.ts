// A piece of work that looks once in a while and at once when nudged, never twice at the same time.
import { Logger } from '@nestjs/common';

export class Background {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {
    this.logger = new Logger(name);
  }

  start(): void {
    this.timer = setInterval(() => this.nudge(), this.everyMs);
    this.nudge();
  }

  nudge(): void {
    if (this.timer === null) return;
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    this.again = false;
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        await this.work();
      } catch (error) {
        this.logger.warn(`will try again: ${String(error)}`);
      }
    }
  }
}
