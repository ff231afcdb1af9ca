// Figures for those who run Sixfold.
import { Module } from '@nestjs/common';
import { MetricsServer } from './metrics-server.js';
import { Metrics } from './metrics.js';

@Module({ providers: [Metrics, MetricsServer], exports: [Metrics] })
export class MetricsModule {}
