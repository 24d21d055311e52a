import { createHash } from 'node:crypto';

/**
 * KEYS are those of the limits, ARGV their limit and window in turns. Time is the server's, so that all processes agree on it.
 * A key holds "start previous current" of its window (see `SlidingWindow`) as long as any of it counts.
 * Answers with elapsed, previous, current and whether it is exceeded, for each limit, flat.
 */
export const CONSUME_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = redis.call('MGET', unpack(KEYS))
local windows = {}
local admitted = true
for i = 1, #KEYS do
  local limit, size = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local start, previous, current = string.match(stored[i] or '', '^(%d+) (%d+) (%d+)$')
  start, previous, current = tonumber(start or now), tonumber(previous or 0), tonumber(current or 0)
  if now >= start + 2 * size then
    start, previous, current = now, 0, 0
  elseif now >= start + size then
    start, previous, current = start + size, current, 0
  end
  local elapsed = math.max(now - start, 0)
  local exceeded = math.floor(previous * (size - elapsed) / size) + current >= limit
  if exceeded then admitted = false end
  windows[i] = { start = start, previous = previous, current = current, elapsed = elapsed, size = size, exceeded = exceeded }
end
local answer = {}
for i, window in ipairs(windows) do
  if admitted then
    window.current = window.current + 1
    local state = string.format('%.0f %.0f %.0f', window.start, window.previous, window.current)
    redis.call('SET', KEYS[i], state, 'PX', 2 * window.size)
  end
  answer[4 * i - 3] = window.elapsed
  answer[4 * i - 2] = window.previous
  answer[4 * i - 1] = window.current
  answer[4 * i] = window.exceeded and 1 or 0
end
return answer`;

/** The name under which a server knows the script once it has run it. */
export const CONSUME_SCRIPT_SHA1 = createHash('sha1').update(CONSUME_SCRIPT).digest('hex');
