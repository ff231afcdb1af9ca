// How a person wants to be mailed, in GraphQL.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadNotices } from '@sixfold/domain';
import { Policy } from '../graphql/policy.js';
import { CurrentActor } from '../graphql/request-context.js';
import { NoticeSettingsService, type SettingsShown } from './notice-settings.service.js';
import { AttentionArgs, NetworkWishArgs, NoticeSettingsType } from './notice-settings.type.js';

@Resolver()
export class NoticeSettingsResolver {
  constructor(private readonly settings: NoticeSettingsService) {}

  @Policy(canReadNotices)
  @Query(() => NoticeSettingsType, { description: 'How I want to be mailed about what I am told.' })
  async myNoticeSettings(@CurrentActor() actor: Actor): Promise<NoticeSettingsType> {
    return toType(await this.settings.read(actor));
  }

  @Policy(canReadNotices)
  @Mutation(() => NoticeSettingsType, {
    description: 'Changes how I am mailed; what waits is set to its new moment. Refusal: INPUT_NOT_ACCEPTED.',
  })
  async changeMyNoticeSettings(
    @CurrentActor() actor: Actor,
    @Args() attention: AttentionArgs,
  ): Promise<NoticeSettingsType> {
    return toType(await this.settings.change(actor, attention));
  }

  @Policy(canReadNotices)
  @Mutation(() => NoticeSettingsType, { description: 'The same for one network that I reach.' })
  async changeMyNoticesOfNetwork(
    @CurrentActor() actor: Actor,
    @Args() { networkId, mail }: NetworkWishArgs,
  ): Promise<NoticeSettingsType> {
    return toType(await this.settings.changeForNetwork(actor, networkId, mail));
  }
}

const toType = (settings: SettingsShown): NoticeSettingsType => ({
  ...settings,
  holidays: [...settings.holidays],
  networks: [...settings.networks],
});
