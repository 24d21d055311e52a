import { IsInt, Max, Min } from 'class-validator';

import { Variable } from '../variable.decorator';

/** How much one visitor of a site may ask its chat; a visitor without an id is known by the session. */
export class ChatConfig {
  @Variable('CHAT_MESSAGES_PER_MINUTE', 'Messages that one visitor of a site may send to its chat in a minute.')
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly messagesPerMinute: number = 10;

  @Variable('CHAT_MESSAGES_PER_DAY', 'Messages that one visitor of a site may send to its chat in 24 hours.')
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly messagesPerDay: number = 100;
}
