// Does after the answer what must not show in its timing: looks up whether an address has an account, and mails it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventListeners } from '../platform/outbox/event-listeners.js';
import { AccountLinksService, PASSWORD_RESET_ASKED } from './account-links.service.js';

@Injectable()
export class PeopleListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly links: AccountLinksService,
  ) {}

  onModuleInit(): void {
    this.listeners.on(PASSWORD_RESET_ASKED, 'people', ({ id, payload }) =>
      this.links.sendResetLink(id, String(payload.email)),
    );
  }
}
