// The room of resources: the bank, its versions, and what is adapted from what.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdaptingResolver } from './adapting/adapting.resolver.js';
import { AdaptingService } from './adapting/adapting.service.js';
import { BankRepository } from './bank/bank.repository.js';
import { BankResolver } from './bank/bank.resolver.js';
import { BankService } from './bank/bank.service.js';
import { CautionsRepository } from './cautions/cautions.repository.js';
import { CautionsResolver } from './cautions/cautions.resolver.js';
import { CautionsService } from './cautions/cautions.service.js';
import { ResourceCautionEntity } from './cautions/resource-caution.entity.js';
import { ResourceDraftsResolver } from './drafts/resource-drafts.resolver.js';
import { ExemplarsRepository } from './exemplars/exemplars.repository.js';
import { ExemplarsResolver } from './exemplars/exemplars.resolver.js';
import { ExemplarsService } from './exemplars/exemplars.service.js';
import { ResourceExemplarEntity } from './exemplars/resource-exemplar.entity.js';
import { ExportingController } from './exporting/exporting.controller.js';
import { ExportingService } from './exporting/exporting.service.js';
import { RequestAnswersService } from './requests/request-answers.service.js';
import { RequestNotices } from './requests/request-notices.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { RequestsResolver } from './requests/requests.resolver.js';
import { RequestsService } from './requests/requests.service.js';
import { ResourceRequestAnswerEntity } from './requests/resource-request-answer.entity.js';
import { ResourceRequestEntity } from './requests/resource-request.entity.js';
import { ResourceSourceEntity } from './importing/resource-source.entity.js';
import { ResourceEntity } from './resource.entity.js';
import { ResourceVersionEntity } from './resource-version.entity.js';
import { ResourceFiles } from './resource-files.js';
import { ResourcesInSearch } from './resources-in-search.js';
import { ResourcesListener } from './resources.listener.js';
import { ResourcesRepository } from './resources.repository.js';
import { ResourcesResolver } from './resources.resolver.js';
import { ResourcesService } from './resources.service.js';
import { GatheringResolver } from './units/gathering.resolver.js';
import { GatheringService } from './units/gathering.service.js';
import { PartsRepository } from './units/parts.repository.js';
import { TranslationsResolver } from './translations/translations.resolver.js';
import { PartsResolver } from './units/parts.resolver.js';
import { PartsService } from './units/parts.service.js';
import { ResourceUseEntity } from './uses/resource-use.entity.js';
import { UsesRepository } from './uses/uses.repository.js';
import { UsesResolver } from './uses/uses.resolver.js';
import { UsesService } from './uses/uses.service.js';
import { ResourceWishEntity } from './wider/resource-wish.entity.js';
import { WishNotices } from './wider/wish-notices.js';
import { WishesRepository } from './wider/wishes.repository.js';
import { WaitingInNetworkResolver, WishesResolver } from './wider/wishes.resolver.js';
import { WishesService } from './wider/wishes.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[ResourceEntity, ResourceVersionEntity, ResourceUseEntity],
      ...[ResourceSourceEntity, ResourceWishEntity],
      ...[ResourceRequestEntity, ResourceRequestAnswerEntity, ResourceCautionEntity],
      ResourceExemplarEntity,
    ]),
    PeopleModule,
    NetworksModule,
  ],
  controllers: [ExportingController],
  providers: [
    ResourcesRepository,
    ResourcesService,
    ResourcesResolver,
    ResourcesListener,
    ResourcesInSearch,
    ResourceFiles,
    AdaptingService,
    AdaptingResolver,
    BankRepository,
    BankService,
    BankResolver,
    UsesRepository,
    UsesService,
    PartsRepository,
    PartsService,
    PartsResolver,
    GatheringService,
    GatheringResolver,
    TranslationsResolver,
    UsesResolver,
    ExportingService,
    WishesRepository,
    WishesService,
    WishesResolver,
    WaitingInNetworkResolver,
    WishNotices,
    RequestsRepository,
    RequestNotices,
    RequestsService,
    RequestAnswersService,
    RequestsResolver,
    CautionsRepository,
    CautionsService,
    CautionsResolver,
    ResourceDraftsResolver,
    ExemplarsRepository,
    ExemplarsService,
    ExemplarsResolver,
  ],
})
export class ResourcesModule {}
