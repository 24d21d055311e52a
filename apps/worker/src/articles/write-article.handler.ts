import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { WorkerConfig } from '@seoforge/config';
import { WRITE_ARTICLE, WriteArticle } from '@seoforge/content';
import { JobRunner } from '@seoforge/queue';

@Injectable()
export class WriteArticleHandler implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly writeArticle: WriteArticle,
    private readonly worker: WorkerConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.run(
      WRITE_ARTICLE,
      ({ articleId }, context) => this.writeArticle.execute(articleId, context),
      this.worker.concurrency,
    );
    await this.runner.runDead(WRITE_ARTICLE, ({ articleId }) => this.writeArticle.abandon(articleId));
  }
}
