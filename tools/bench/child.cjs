// One process of the bench: `node child.cjs cold|warm|routine bundle requests.json`.
// Plain JavaScript, so that any Node runs it as it runs the bundle.
const [, , mode, bundle, file] = process.argv;
const { handler } = require(bundle);
const requests = require(file);

const copy = (value) => JSON.parse(JSON.stringify(value));
const give = (result) => {
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
};
const megabytes = () => process.memoryUsage().rss / 1e6;

/** The first answer, and out. */
async function cold() {
  await handler(requests[0], {});
  process.exit(0);
}

/** Milliseconds of many answers to each kind of request, the kinds taking turns. */
async function warm() {
  const { kinds, turns, spare } = requests;
  const took = kinds.map(() => []);
  await handler(copy(kinds[0].event), {});
  const firstMb = megabytes();
  for (let turn = 0; turn < turns + spare; turn += 1) {
    for (const [index, { event }] of kinds.entries()) {
      const own = copy(event);
      const began = performance.now();
      await handler(own, {});
      if (turn >= spare) took[index].push(performance.now() - began);
    }
  }
  give({ took, firstMb, lastMb: megabytes() });
}

/** A whole routine in one session, step by step; the milliseconds of its answers. */
async function routine() {
  let attributes = {};
  const took = [];
  for (const event of requests) {
    const own = copy({ ...event, session: { ...event.session, attributes } });
    const began = performance.now();
    const answer = await handler(own, {});
    took.push(performance.now() - began);
    attributes = answer.sessionAttributes;
  }
  const { bouts, at } = attributes.state.today;
  give({ took, finished: at === bouts.length });
}

({ cold, warm, routine })[mode]();
