-- For wrk: asks for the paths of a visit one after the other, as a browser does, and prints what it found as JSON.
local paths = {}
for line in io.lines(os.getenv("MUSEUM_PATHS")) do
  paths[#paths + 1] = line
end
local at = 0
local headers = { ["Accept-Encoding"] = "br, gzip" }

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers)
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.3f,"bytes":%d,"p50":%.3f,"p99":%.3f,"errors":%d}\n',
    summary.requests,
    summary.duration / 1e6,
    summary.bytes,
    latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
