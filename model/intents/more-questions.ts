import type { Intents } from '../types';

/** Questions round the routine: before and after it, how long, how much, and running itself. */
export const MORE_QUESTIONS: Intents = {
  WarmUpIntent: `
    (do i need to|should i|must i|can i) warm up [first]
    i haven't warmed up
    (how|how long) (do|should) i warm up [for this]
    (is there|isn't there|do you have|have you got|what's|what about) a warm up [routine|exercise|for this]
    what warm up (should i do|do i do|do you suggest|is good)
    (can i|what if i|does it matter if i) (start cold|do this cold)
    is it (okay|all right) to (start cold|stretch cold)
    i didn't warm up
    (what about|how about) (warming up|a warm up|the warm up)
    warming up [first|before this]`,

  MarchIntent: `
    let's march first
    (do|start) the warm up
    marching first please
    can we march a minute first
    i'd like a warm up before we start`,

  HeatIntent: `
    ice or heat which is better
    (can i|should i) have a hot (bath|shower) [for my knee]
    should i (heat|warm) my knee
    (should i|can i|may i|could i|is it okay to|what if i) (use|put|try) (heat|a heat pack|a hot water bottle|a heating pad|something warm) [on my knee|instead of ice]
    (heat|warmth) or (ice|cold) [for my knee]
    (is|would) (heat|warmth|a warm bath|a hot shower|a hot water bottle|a heating pad) (good|better|okay|bad|help|all right|safe) [for it|for my knee|than ice|as well]
    (does|will|would|can) (heat|warmth|a hot bath|a hot water bottle|a heating pad) help [my knee|as well]
    (what about|how about) (heat|a hot bath|warmth|a heating pad|a hot water bottle)`,

  BeforeOrAfterIntent: `
    (do i|should i|am i meant to|is it okay to) (do this|do it|do the exercises|stretch|foam roll) before (i run|running|a race)
    (can|could) i go running straight after (this|these|the routine)
    (when|at what point) (do|should) i do (this|these|it|the routine) (around|on the day of) (a run|my run)
    (is this|are these|is it) for before (a run|my run)
    how long after (this|the routine|these) can i run`,

  SupportIntent: `
    (should|could|can|may) i (wear|use|buy|have) (a brace|a knee support|a knee sleeve|a strap|a bandage|kinesio tape)
    (should|could|can|shall|must) i (tape|strap|brace|bandage) (it|my knee|my kneecap|the knee)
    (does|will|would|can|do) (tape|taping|a brace|a knee sleeve|a knee support|a strap|insoles) (help|work|make a difference) [my knee]
    is (tape|taping|a brace|a knee brace|a knee support|a knee sleeve|a strap) (good|worth it|okay|any use) [for this|for my knee]
    (what about|how about|what do you think of) (tape|taping|kinesio tape|a brace|a knee brace|a knee support|a knee sleeve|a strap|insoles|orthotics)
    (do i need|would i need) (a brace|a knee brace|tape|a knee support|a knee sleeve|insoles|orthotics)
    how do i tape my knee
    (knee tape|kinesio tape|knee brace|knee support|knee sleeve)`,

  WhenBetterIntent: `
    how long does runner's knee last
    how long (till|until) (it's better|it is better|my knee is better|my knee gets better|my knee's better|i'm better|the pain goes away|it stops hurting|it settles|it's gone)
    how long does (knee pain|recovery) take
    how (long|many weeks) (does|would) (it|this|runner's knee|my knee|this kind of pain|patellofemoral pain) take (to get better|to settle|to go away|before it's better)
    how many (weeks|days) (until|till) (it's better|it gets better|i'm better|it works|it helps|the pain goes)
    when will (my knee|it|the pain|my kneecap|this) (get better|go away|stop hurting|be fine|settle|be normal)
    how long (till|until) i (see|notice) (a difference|anything|an improvement)
    how long does knee pain take
    how (soon|fast) will (it|my knee|this) (get better|be better|settle|go away|help|work)
    when will i (see results|feel better|feel a difference|notice a difference|improve|be better|notice anything)
    how long for (results|it to work|this to settle)`,

  HowManySetsIntent: `
    how many sets [should i do|is enough]
    how many rounds (of each|of this|of these|of these exercises|of the squats|of the lunges) [should i do|do i do]
    (should|do|must|can) i do (more than one set|three sets|one set) [of these|of this]
    (one|two) or two sets
    is two sets (better|too much|necessary)
    how many reps (is best|should it be|is right|is right for me)
    (is|would) one set (enough|okay|all right|sufficient)`,

  BalanceIntent: `
    (any|have you got any|give me some) (tips|tricks|advice) for (balance|balancing|my balance|keeping my balance)
    how (do|can|could|should) i (balance|balance better|keep my balance|stay balanced|stay steady|improve my balance|stop wobbling|not fall over|steady myself)
    (can|may|could|should) i (hold on|hold on to something|hold the chair|hold the wall|hold on to the wall|hold on to a chair|touch the chair|use a chair for balance)
    (is it okay|is it all right|is it cheating) (to hold on|to touch the wall|if i hold on)
    [i have|i've got] no chair
    i do not have a chair
    where (do|should) i look [while i balance]`,

  LaterOnIntent: `
    (how|when) (do|should|can|will) i (progress|build up|move on to harder ones|make it harder over time|step it up)
    (can|do) i (stop doing this|stop the exercises|keep this up) when (it's better|i'm better|my knee is better|it stops hurting|the pain's gone)
    (do i have to|must i|will i have to) do (this|these) (forever|for good)
    (what|what do i do|what should i do|what comes|what happens) (after a few weeks|in a few weeks|after six weeks|after a month|when it gets easy|when this is easy|once this is easy)
    (what's|what is) (next|the next step) (after some weeks|when it's easy|when my knee is better|when i'm better|once i'm better)
    what (then|do i do|should i do) when (it's better|i'm better|my knee is better|it stops hurting)
    how do i (stop it coming back|keep it away)
    (how do i|how should i) go on (from here|after some weeks)`,

  MyRunningIntent: `
    (any|have you got any) (tips|advice) for (running|my running|my runs|running with this)
    how (should|can|do) i change my (running|training|stride|cadence)
    what about (running|my running|my race|my marathon|my training|my run|my long run)
    (what|anything) (can|could|should) i (change|do differently|do) about my (running|runs|training|stride)
    (how|what) (should|do|can|could) i run (now|in the meantime|with this|for now)
    (should|could|can|do|must) i (run slower|run less|run shorter distances|take quicker steps|change my stride|increase my cadence|avoid hills|run on the flat|reduce my mileage|run and walk|take walk breaks)
    what about (my cadence|my stride|hills|downhills|running downhill|my running form|shorter runs|my mileage|walk breaks)
    (does|would|will) (running slower|a shorter stride|quicker steps|shorter steps|a higher cadence|a softer landing|running less) (help|make a difference|be better)
    how do i (get back into running|build my running back up|return to running)
    (tell me|talk to me) about (running|my running|running with this)`,

  WhenDoctorIntent: `
    (what should i do|what do i do|what must i do|what happens) if my knee (swells|locks|gives way|gets hot|goes numb)
    if my knee (swells|gives way) what (do|should) i do
    (do i have|ought i) to go to the doctor with this
    at what point ought i to (ring|see) (the g. p.|the doctor|a doctor)`,

  FeedbackIntent: `
    i feel (good|looser)
    my knee was (swollen|locked|numb) last year [but it's fine now]
    that (felt|was) (great|lovely|good|really good)`,

  WhyPainIntent: `
    i've (had|been having) this ache around my kneecap for a couple of weeks now
    from where (comes|does) this pain
    (the pain|it) came back when i (started running|ran) again
    i've had (this|an) ache around my kneecap for a few weeks
    any idea why (my knee is hurting|it hurts|my kneecap aches)`,

  MedicalAdviceIntent: `
    my back hurts what do i do
    (should i|do i need to|ought i to) get (an injection|an m. r. i.|a scan|a steroid injection|a cortisone shot)
    can i take a (tablet|pill|painkiller) for it
    have i got a (cartilage|ligament) problem
    is my knee (broken|torn|damaged)`,
};
