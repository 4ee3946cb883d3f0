/**
 * The sentences of every exercise that routine.ts does not hear: told in few words, asked about and asked again,
 * without the kit, fuller, easier and off the floor.
 */
import { transcript } from '../support/conversation';

transcript(
  'foam rolling',
  `
    U: ask knee coach to do the foam roll
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Foam rolling, for the outside of your thigh. …
    U: say that again
    A: Foam rolling on the right thigh. … When you're in place, say ready.
    U: how do i do this
    A: Foam rolling. Lie on your right hip pocket first, and rest on that forearm. The roller lies
       under your right thigh like a log under a plank, just below the pocket. Your left foot steps
       over, and stands on the floor in front of you. Now pull and push with forearm and foot: it
       rolls toward your knee, and back. Say ready when you're in place.
    U: why am i doing this
    A: Foam rolling. It's for the outside of your thigh, and it comes first. It may help that area
       feel easier, before you stretch. When you're in place, say ready.
    U: why
    A: Foam rolling. It's the first of the four things: rolling the outside of your thigh, before
       the stretches. Say ready when you're in place.
    U: what should i feel
    A: Broad, deep pressure on the outside of your thigh, easing as you rest on it. Not on the knee
       or the hip bone, and nothing sharp, electric or tingling. If you feel that, move off the
       spot. When you're in place for foam rolling, say ready.
    U: what should i feel
    A: Like a firm hand pressing along the outside of your thigh. Sharp, electric or tingling means
       move off that spot. Say ready when you're in place for foam rolling.
    U: how should i breathe
    A: Breathe slowly all the time. On a tender spot, let a long breath out. When you're in place
       for foam rolling, say ready.
    U: how should i breathe
    A: Long, slow breaths, in and out, the whole time. Say ready when you're in place for foam
       rolling.
    U: which leg
    A: The thigh you lie on is the one you roll: on your right side, left foot in front. We do both
       sides, one after the other. When you're in place for foam rolling, say ready.
    U: which leg is it
    A: In a few words: right side and forearm, left foot in front. Say ready when you're in place
       for foam rolling.
    U: ready
    A: Right thigh. Three. Two. One. Roll slowly toward your knee. [10] Turn back above the knee.
       [10] Too strong? Make it lighter. [10] Halfway. [20] Ten more. [10] Ease off, and rest. Now
       the left: left side and forearm, right foot in front. [12] Two. One. Roll slowly toward your
       knee. [10] On a tender spot, rest and breathe. [10] Let your neck rest easy. [10] Halfway.
       [20] Ten more. [10] Ease off, and rest. Next: the kneeling hip flexor stretch. Have a chair
       or a wall beside you. If kneeling bothers you, say: I can't kneel, and we do it standing.
       Kneel on your right leg, a cushion under the spot just below the kneecap. Put your left foot
       flat on the floor in front, with that knee over the ankle. Stay tall, with a hand on the
       chair. On my count, tighten the muscle you sit on, and tuck your hips under. You'll feel a
       pull at the front of your right hip and thigh. Nothing in your back or your kneecap. Say
       ready when you're in place.
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the foam roll
    A: Sure. Foam rolling, for the outside of your thigh. On your right side and forearm, roller
       crosswise under your thigh. Your left foot in front takes weight off it. Say ready once
       you're set.
    U: i don't have a foam roller
    A: That's fine. Here's the way without. Sit on a chair, with a rolling pin, or a firm bottle in
       a towel. Hold it by both ends, and lay it on the outside of your right thigh. Push it from
       just below the hip to just above the knee, and back. Press only as much as feels fine. You'll
       feel broad pressure, and nothing sharp or tingling. … Say ready when you're in place for foam
       rolling.
    U: how do i do this
    A: Foam rolling. Sitting down, you push something round along the outside of your right thigh.
       Go from just below the hip to just above the knee, and back. Your own two hands will do, if
       you have nothing else. When you're in place, say ready.
    U: what should i feel
    A: Broad pressure along the outside of your thigh, only as much as feels fine. Nothing sharp,
       electric or tingling. If you feel that, move off the spot. Say ready when you're in place for
       foam rolling.
    U: which leg
    A: You sit, and roll the outside of your right thigh. We do both sides, one after the other.
       When you're in place for foam rolling, say ready.
    U: which leg is it
    A: In a few words: sitting, rolling pin on your right thigh. Say ready when you're in place for
       foam rolling.
    U: do the foam roll
    A: Sure. Foam rolling. Sit down, rolling pin on the outside of your right thigh. Say ready once
       you're set.
    U: i have a roller now
    A: Good. Then we use a foam roller. … Say ready when you're in place for foam rolling.
    U: this is too easy
    A: Okay. Let your front foot take a little less of your weight. When you're in place for foam
       rolling, say ready.
    U: this is too hard
    A: Let's make it easier. Stay on your right side, and lean more on your forearm and your left
       foot. The roller only needs to press lightly. Say ready when you're in place for foam
       rolling.
    U: how do i do this
    A: Foam rolling. Lie on your right side, and lift yourself a little with your forearm. Your left
       foot in front takes the rest, so the roller hardly presses. When you're in place, say ready.
    U: which leg
    A: The thigh you lie on is the one you roll: on your right side, left foot in front. We do both
       sides, one after the other. Say ready when you're in place for foam rolling.
    U: which leg is it
    A: In a few words: on your right side, forearm and left foot carrying your weight. When you're
       in place for foam rolling, say ready.
    U: do the foam roll
    A: Got it. Foam rolling. On your right side, most of your weight on your forearm and left foot.
       Say ready when you're in place.
    U: this is too easy
    A: Back to the usual way, then. … When you're in place for foam rolling, say ready.
    U: i can't kneel
    A: You can do this one off the floor. Sit on a chair, and use a rolling pin, or your hands. Lay
       it on the outside of your right thigh, and press only as much as feels fine. Push from just
       below the hip to just above the knee, and back. Say ready when you're in place for foam
       rolling.
    U: how do i do this
    A: Foam rolling. From the chair, you push along the outside of your right thigh. Go from just
       below the hip to just above the knee, and back. When you're in place, say ready.
    U: what should i feel
    A: Broad pressure along the outside of your thigh, only as much as feels fine. Nothing sharp,
       electric or tingling. If you feel that, move off the spot. Say ready when you're in place for
       foam rolling.
    U: which leg
    A: You sit, and roll the outside of your right thigh. We do both sides, one after the other.
       When you're in place for foam rolling, say ready.
    U: which leg is it
    A: In a few words: sitting, hands on your right thigh. Say ready when you're in place for foam
       rolling.
    U: do the foam roll
    A: Okay. Foam rolling. Sit down, rolling pin or hands on the outside of your right thigh. When
       you're in place, say ready.
    U: i can't kneel
    A: Off the floor, then. If that hurts too, say next to leave it out. Sit on a chair, and use a
       rolling pin, or your hands. Lay it on the outside of your right thigh, and press only as much
       as feels fine. Push from just below the hip to just above the knee, and back. Say ready when
       you're in place for foam rolling.
    U: ready
    A: Right thigh. Two. One. Roll slowly toward your knee. [10] Turn back above the knee. [20]
       Halfway. [20] Ten more. [10] Ease off, and rest. Now the left: sitting, hands on your left
       thigh. [12] Two. One. Roll slowly toward your knee. [10] On a tender spot, rest. [20]
       Halfway. [20] Ten more. [10] Ease off, and rest. Next: the hip flexor stretch. Standing,
       right foot a long step back, its heel up, a hand on the wall. Say ready when you're in place.
    `,
);

transcript(
  'the hip flexor stretch',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: say that again
    A: The right leg of the hip flexor stretch. … When you're in place, say ready.
    U: how do i do this
    A: The hip flexor stretch. It's a half kneel, as if you were tying the shoe on your left foot.
       Stay tall there, and point your belt buckle up toward your nose. If you feel nothing, slide
       your hips forward a little, and keep the tuck. Say ready when you're in place.
    U: why am i doing this
    A: The hip flexor stretch. It stretches the rectus femoris, the main muscle at the front of your
       thigh. When that's tight, it often adds to the pressure on the kneecap. When you're in place,
       say ready.
    U: why
    A: The hip flexor stretch. It's for the main thigh muscle: tight there often means more pressure
       on the kneecap. Say ready when you're in place.
    U: what should i feel
    A: A mild to medium pull at the front of your hip and thigh, on the leg that kneels. Not in your
       lower back, and not in your kneecap. If your back feels it, tuck your hips under a little
       more. When you're in place for the hip flexor stretch, say ready.
    U: what should i feel
    A: Think of a gentle pull down the front of the thigh you kneel on. Your back and your kneecap
       should feel nothing at all. Say ready when you're in place for the hip flexor stretch.
    U: how should i breathe
    A: Breathe out as you tuck. Then slow, easy breaths, all through the hold. When you're in place
       for the hip flexor stretch, say ready.
    U: how should i breathe
    A: A long breath out as you begin, and then slow and easy. Say ready when you're in place for
       the hip flexor stretch.
    U: which leg
    A: The leg that kneels is the one that stretches: right knee on the cushion, left foot in front.
       We do both sides, one after the other. When you're in place for the hip flexor stretch, say
       ready.
    U: which leg is it
    A: In a few words: right knee on the cushion, left foot in front. Say ready when you're in place
       for the hip flexor stretch.
    U: ready
    A: Right leg. … [10] … [10] … [10] … Now the left: … [6] … [10] … [10] … [10] … Next: …
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the hip flexor stretch
    A: Sure. The kneeling hip flexor stretch. By a chair, right knee on a cushion, left foot in
       front, tall. Say ready once you're set.
    U: this is too easy
    A: Got it. Slide your hips forward a little, and keep the tuck. Say ready when you're in place
       for the hip flexor stretch.
    U: this is too hard
    A: Let's make it easier. Keep your hips back, so that the pull stays mild. Tuck them under only
       a little, with a hand on the chair. If it's the kneecap that feels it, say: I can't kneel.
       When you're in place for the hip flexor stretch, say ready.
    U: how do i do this
    A: The hip flexor stretch. From the kneel, ease your hips back a little. Stay where you feel
       only a light pull. Say ready when you're in place.
    U: which leg
    A: The leg that kneels is the one that stretches: right knee on the cushion, left foot in front.
       We do both sides, one after the other. When you're in place for the hip flexor stretch, say
       ready.
    U: which leg is it
    A: In a few words: right knee on the cushion, left foot in front, hips back a little. Say ready
       when you're in place for the hip flexor stretch.
    U: do the hip flexor stretch
    A: Sure. The hip flexor stretch. Right knee on the cushion, left foot in front, and only a small
       tuck. Say ready once you're set.
    U: this is too easy
    A: Back to the usual way, then. … Say ready when you're in place for the hip flexor stretch.
    U: i can't kneel
    A: A thick cushion or a folded towel under that knee may be enough. If it isn't, do it standing.
       Stand facing a wall, with a hand on it. Take a long step back with your right foot, and let
       that heel lift. Bend your left knee a little. On my count, tuck your hips under, and bring
       them forward. You'll feel a pull at the front of your right hip, and nothing in your back.
       When you're in place for the hip flexor stretch, say ready.
    U: how do i do this
    A: The hip flexor stretch. It's the same stretch on your feet: right leg behind you, left leg in
       front. Point your belt buckle up toward your nose, and let your hips come forward. Say ready
       when you're in place.
    U: what should i feel
    A: A mild to medium pull at the front of your hip and thigh, on the leg behind you. Not in your
       lower back, and not in your kneecap. When you're in place for the hip flexor stretch, say
       ready.
    U: which leg
    A: The leg behind you is the one that stretches: right foot back, left foot forward. We do both
       sides, one after the other. Say ready when you're in place for the hip flexor stretch.
    U: which leg is it
    A: In a few words: standing, right foot back, left foot forward. When you're in place for the
       hip flexor stretch, say ready.
    U: do the hip flexor stretch
    A: Got it. The hip flexor stretch. Standing, right foot a long step back, its heel up, a hand on
       the wall. Say ready when you're in place.
    U: i can't kneel
    A: Then let's do it standing. If that hurts too, say next to leave it out. Stand facing a wall,
       with a hand on it. Take a long step back with your right foot, and let that heel lift. Bend
       your left knee a little. On my count, tuck your hips under, and bring them forward. You'll
       feel a pull at the front of your right hip, and nothing in your back. When you're in place
       for the hip flexor stretch, say ready.
    U: ready
    A: Right leg. Two. One. Tuck under, and hold. [10] In front of that hip. [10] The last ten. [10]
       Ease back. Now the left: standing, left foot back, right foot forward. [6] Two. One. Tuck
       under, and hold. [10] Breathe out slowly. [10] The last ten. [10] Ease back. Next: the outer
       hamstring stretch. On your back on the bed, right knee up and drawn a little across. Say
       ready once you're set.
    `,
);

transcript(
  'the outer hamstring stretch',
  `
    U: ask knee coach to do the hamstring stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The ninety ninety outer hamstring stretch. …
    U: say that again
    A: The right leg of the outer hamstring stretch. … When you're in place, say ready.
    U: how do i do this
    A: The outer hamstring stretch. It's like sitting on a chair that has tipped over onto its back,
       with your left leg let go long. Your left hand reaches over, and brings your right knee
       across by a hand. From there only the right heel moves, up toward the ceiling, until the
       thigh pulls. Say ready when you're in place.
    U: why am i doing this
    A: The outer hamstring stretch. It stretches the biceps femoris, your outer hamstring, at the
       outside back of the thigh. When that's tight, it often adds to the pressure on the kneecap.
       When you're in place, say ready.
    U: why
    A: The outer hamstring stretch. It's for the outer hamstring: tight there often means more
       pressure on the kneecap. Say ready when you're in place.
    U: what should i feel
    A: A pull at the back of your thigh, toward the outside. Not behind the knee, and no zing in the
       calf or foot. If you feel that, bend the knee a little. When you're in place for the outer
       hamstring stretch, say ready.
    U: what should i feel
    A: A steady pull behind the raised thigh, a little to the outside. If you feel a zing in the
       calf or foot, bend the knee a little. Say ready when you're in place for the outer hamstring
       stretch.
    U: how should i breathe
    A: Breathe out as you straighten. Then slow breaths, and don't hold them. When you're in place
       for the outer hamstring stretch, say ready.
    U: how should i breathe
    A: Let the breath go as the leg straightens, and keep breathing. Say ready when you're in place
       for the outer hamstring stretch.
    U: which leg
    A: The raised leg is the one that stretches: right knee up, left leg flat. We do both sides, one
       after the other. When you're in place for the outer hamstring stretch, say ready.
    U: which leg is it
    A: In a few words: right knee up and a little across, left leg flat. Say ready when you're in
       place for the outer hamstring stretch.
    U: ready
    A: Right leg. … [10] … [10] … [10] … Now the left: … [6] … [10] … [10] … [10] … Next: …
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the hamstring stretch
    A: Sure. The ninety ninety outer hamstring stretch. On your back, right knee up, your left hand
       drawing it a little across. Say ready once you're set.
    U: this is too easy
    A: Got it. Draw the knee a little further across, and straighten a touch more. Say ready when
       you're in place for the outer hamstring stretch.
    U: this is too hard
    A: Let's make it easier. Stay on your back, and hold behind your right thigh with both hands, or
       a towel. Draw that knee over your hip, and only a touch across. You can bend your left knee,
       with that foot on the floor. Straighten only until you feel a mild pull. When you're in place
       for the outer hamstring stretch, say ready.
    U: how do i do this
    A: The outer hamstring stretch. Hold behind your right thigh with both hands, and let your
       shoulders rest. Raise your right heel only until you feel a light pull. Say ready when you're
       in place.
    U: which leg
    A: The raised leg is the one that stretches: right knee up, left leg flat. We do both sides, one
       after the other. When you're in place for the outer hamstring stretch, say ready.
    U: which leg is it
    A: In a few words: right knee up, hands behind the thigh, left foot on the floor. Say ready when
       you're in place for the outer hamstring stretch.
    U: do the hamstring stretch
    A: Sure. The outer hamstring stretch. On your back, hands behind your right thigh, and only a
       mild pull. Say ready once you're set.
    U: this is too easy
    A: Back to the usual way, then. … Say ready when you're in place for the outer hamstring
       stretch.
    U: i can't kneel
    A: You can do this one off the floor. Lie on your back on the bed, with your left leg flat. Bend
       your right leg, as if that shin lay on the seat of a chair. Hold the outside of that knee
       with your left hand, and draw it a little across. On my count, straighten that knee, heel
       toward the ceiling, only until it pulls. You'll feel it at the back of your right thigh,
       toward the outside. When you're in place for the outer hamstring stretch, say ready.
    U: how do i do this
    A: The outer hamstring stretch. It's the same on the bed: flat on your back, right knee up. Your
       left hand draws it a little across, and then your heel goes up. Say ready when you're in
       place.
    U: which leg
    A: The raised leg is the one that stretches: right knee up, left leg flat. We do both sides, one
       after the other. When you're in place for the outer hamstring stretch, say ready.
    U: which leg is it
    A: In a few words: right knee up and drawn a little across, left leg flat. Say ready when you're
       in place for the outer hamstring stretch.
    U: do the hamstring stretch
    A: Sure. The outer hamstring stretch. On your back on the bed, right knee up and drawn a little
       across. Say ready once you're set.
    U: i can't kneel
    A: Off the floor, then. If that hurts too, say next to leave it out. Lie on your back on the
       bed, with your left leg flat. Bend your right leg, as if that shin lay on the seat of a
       chair. Hold the outside of that knee with your left hand, and draw it a little across. On my
       count, straighten that knee, heel toward the ceiling, only until it pulls. You'll feel it at
       the back of your right thigh, toward the outside. Say ready when you're in place for the
       outer hamstring stretch.
    U: ready
    A: Right leg. Two. One. Straighten until it pulls, and hold. [10] Behind, toward the outside.
       [10] Ten to go. [10] Bend that knee again. Now the left: left knee up and drawn a little
       across, right leg flat. [6] Two. One. Straighten until it pulls, and hold. [10] Long, slow
       breaths. [10] Ten to go. [10] Bend that knee again. Next: side lunges. No socks, a chair in
       front of you, and keep it shallow. Your right foot steps, your left leg balances, eight a
       side. Don't let your right knee drift toward the other. When you're in place, say ready.
    `,
);

transcript(
  'side lunges',
  `
    U: ask knee coach to do the side lunges
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side lunges to balance. …
    U: say that again
    A: Side lunges to the right. … When you're in place, say ready.
    U: how do i do this
    A: Side lunges. It's a small step to the right, as if over a puddle, and back again. As you come
       back, your right knee lifts in front, and you stand on your left leg. Touch the chair or the
       wall whenever you like. Say ready when you're in place.
    U: why am i doing this
    A: Side lunges. It works the gluteus medius, at the upper outer hip, and your thigh, also its
       inside. When those are weak, the thigh can move inward as your foot lands. When you're in
       place, say ready.
    U: why
    A: Side lunges. It's for the outer hip and the thigh: when they're weak, the thigh can move in
       as you land. Say ready when you're in place.
    U: what should i feel
    A: The outer hip of the leg you stand on, and the thigh and buttock of the leg that steps.
       Muscles working hard is fine. Pain in the kneecap is not. When you're in place for side
       lunges, say ready.
    U: what should i feel
    A: The hip you stand on works hardest, and the thigh that steps. You should feel nothing in your
       kneecaps. Say ready when you're in place for side lunges.
    U: how should i breathe
    A: Breathe in as you step out. Breathe out as you push back up. When you're in place for side
       lunges, say ready.
    U: how should i breathe
    A: In as you go out, and out as you come up. Say ready when you're in place for side lunges.
    U: which leg
    A: Your right foot steps out and lifts, and you balance on your left leg. We do both sides, one
       after the other. When you're in place for side lunges, say ready.
    U: which leg is it
    A: In a few words: right foot steps out, left leg balances. Say ready when you're in place for
       side lunges.
    U: ready
    A: Right side. Three. Two. One. Step out to the side. Push back up. Balance. Two. Out. And up.
       Hold it steady. Three. [5.7] Keep that knee over its ankle. Four. [5.7] Five. [5.7] Six.
       Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both feet. Now the left: left foot
       steps out, right leg balances. [6] Two. One. Step out to the side. Push back up. Balance.
       Two. Out. And up. Hold it steady. Three. [5.7] Push the floor well away. Four. [5.7] Five.
       [5.7] Six. Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both feet. For the tube
       walk, get an exercise band. Say ready when you've got it.
    U: ready
    A: Next: side to side tube walking. Put a loop band round your thighs, just above your knees. If
       yours is a tube with handles, stand on it instead, and hold the handles crossed in front.
       Clear a few steps on both sides, and no socks. Stand with your feet hip-width apart, toes
       forward, knees a little bent. On each number, step right, and your left foot follows slowly,
       but not all the way. Keep the band tight, and don't let your knees drift toward each other.
       You'll feel the outside of your hips, warm or even burning, and not your knees. Ten steps
       each way. When you're in place, say ready.
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the side lunges
    A: Got it. Side lunges to balance. No socks, a chair in front of you, and keep it shallow. Your
       right foot steps, your left leg balances, eight a side. Don't let your right knee drift
       toward the other. Say ready when you're in place.
    U: this is too easy
    A: Okay. Take a slightly longer step, and balance without touching the chair. When you're in
       place for side lunges, say ready.
    U: this is too hard
    A: Let's make it easier. Keep a hand on the wall. Step your right foot out half as far, that
       knee not drifting toward the other. As you come back, tap your toes to the floor instead of
       lifting the knee. Say ready when you're in place for side lunges.
    U: how do i do this
    A: Side lunges. Just shift your weight to the right and back, with a hand on the wall. Your
       right toes can stay on the floor all the time. When you're in place, say ready.
    U: which leg
    A: Your right foot steps out and lifts, and you balance on your left leg. We do both sides, one
       after the other. Say ready when you're in place for side lunges.
    U: which leg is it
    A: In a few words: right foot steps out a little, a hand on the wall. When you're in place for
       side lunges, say ready.
    U: do the side lunges
    A: Got it. Side lunges. A hand on the wall, half steps with your right foot, and a tap of the
       toes. Say ready when you're in place.
    U: ready
    A: Right side. Two. One. Step out to the side. Push back up. Balance. Two. [5.7] Three. [5.7]
       Four. [5.7] Five. [5.7] Six. Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both
       feet. Now the left: left foot steps out a little, a hand on the wall. [6] Two. One. Step out
       to the side. Push back up. Balance. Two. [5.7] Three. [5.7] Four. [5.7] Five. [5.7] Six.
       Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both feet. For the tube walk, get an
       exercise band. When you've got it, say ready.
    U: ready
    A: Next: the tube walk. Band above your knees, knees a little bent, and never drifting toward
       each other. Ten small steps to the right, then back. Say ready once you're set.
    `,
);

transcript(
  'the tube walk',
  `
    U: ask knee coach to do the tube walk
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side to side tube walking. …
    U: say that again
    A: The tube walk to the right. … When you're in place, say ready.
    U: how do i do this
    A: The tube walk. Stand as if you were about to sit on a high stool, with the band round your
       thighs. Walk sideways to the right, and keep your feet apart, so the band stays tight. If the
       room runs out, step on the spot. Say ready when you're in place.
    U: why am i doing this
    A: The tube walk. It works the gluteus medius, the muscle at the upper outer hip. When that's
       weak, the thigh can move inward as your foot lands. When you're in place, say ready.
    U: why
    A: The tube walk. It's for the outer hip: when that's weak, the thigh can move in as you land.
       Say ready when you're in place.
    U: what should i feel
    A: The outside of your hips and the sides of your buttocks, warm or burning. Not in your knees,
       and not in your back. If your knees feel it, stand a little taller. When you're in place for
       the tube walk, say ready.
    U: what should i feel
    A: Both outer hips get warm, and may burn a little. Knees and back should feel nothing. Standing
       taller helps. Say ready when you're in place for the tube walk.
    U: how should i breathe
    A: Just keep breathing, one easy breath every step or two. When you're in place for the tube
       walk, say ready.
    U: how should i breathe
    A: Easy breaths, in time with your steps. Say ready when you're in place for the tube walk.
    U: which leg
    A: Both legs work here: now small steps to the right, with your left foot following. We do both
       sides, one after the other. When you're in place for the tube walk, say ready.
    U: which leg is it
    A: In a few words: right foot leads, left foot follows. Say ready when you're in place for the
       tube walk.
    U: ready
    A: Steps to the right. Three. Two. One. Step right. And follow slowly. Two. Step. And follow.
       Three. Keep your toes forward, and your knees apart. Four. Five. Six. Seven. Eight. Almost
       across. Nine. Ten. Stand tall, and rest. Now the left: left foot leads, right foot follows.
       Two. One. Step left. And follow slowly. Two. Step. And follow. Three. Small steps, and a
       steady, level body. Four. Five. Six. Seven. Eight. Almost across. Nine. Ten. Stand tall, and
       rest. For ball squats, get an exercise ball. Say ready when you've got it.
    U: ready
    A: And last: stability ball squats. Stand in shoes or bare feet, with your back to a wall that
       the ball grips. Put the ball in the small of your back, and lean on it. Walk your feet
       forward about two foot-lengths, hip-width apart. You'll sit slowly, a few inches, and always
       well above chair height. Your knees point forward over the ankles, and never drift toward
       each other. Then press through your heels, and stand. You'll feel your thighs and your
       buttocks, and nothing in your knees. Ten of them. When you're in place, say ready.
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the tube walk
    A: Got it. Side to side tube walking. Band above your knees, knees a little bent, and never
       drifting toward each other. Ten small steps to the right, then back. Say ready when you're in
       place.
    U: i don't have a band
    A: That's fine. Here's the way without. Without a band, it's the same walk, only slower. Clear a
       few steps on both sides, and no socks. Stand with your feet hip-width apart, toes forward,
       knees a little bent. On each number, step right, and your left foot follows slowly, but not
       all the way. Don't let your knees drift toward each other. You'll feel the outside of your
       hips, and not your knees. Ten steps each way. When you're in place for the tube walk, say
       ready.
    U: how do i do this
    A: The tube walk. Stand as if you were about to sit on a high stool. Walk sideways to the right
       like that, with your feet always apart. Say ready when you're in place.
    U: which leg
    A: Both legs work here: now small steps to the right, with your left foot following. We do both
       sides, one after the other. When you're in place for the tube walk, say ready.
    U: which leg is it
    A: In a few words: right foot leads, left foot follows. Say ready when you're in place for the
       tube walk.
    U: do the tube walk
    A: Sure. The tube walk. No band, knees a little bent, and never drifting toward each other. Ten
       slow steps to the right, then back. Say ready once you're set.
    U: i have a band now
    A: Good. Then we use an exercise band. Put a loop band round your thighs, just above your knees.
       If yours is a tube with handles, stand on it instead, and hold the handles crossed in front.
       Clear a few steps on both sides, and no socks. Stand with your feet hip-width apart, toes
       forward, knees a little bent. On each number, step right, and your left foot follows slowly,
       but not all the way. Keep the band tight, and don't let your knees drift toward each other.
       You'll feel the outside of your hips, warm or even burning, and not your knees. Ten steps
       each way. Say ready when you're in place for the tube walk.
    U: this is too easy
    A: Okay. Bend your knees a little more, and keep your feet wider. When you're in place for the
       tube walk, say ready.
    U: this is too hard
    A: Let's make it easier. Stand a little taller, and make the steps to the right half as big.
       Your knees still never drift toward each other. Without the band is fine too. Say ready when
       you're in place for the tube walk.
    U: how do i do this
    A: The tube walk. Only bend your knees as much as you like. Your feet move a hand-width to the
       right each time. When you're in place, say ready.
    U: which leg
    A: Both legs work here: now small steps to the right, with your left foot following. We do both
       sides, one after the other. Say ready when you're in place for the tube walk.
    U: which leg is it
    A: In a few words: half-size steps, right foot leads, left foot follows. When you're in place
       for the tube walk, say ready.
    U: do the tube walk
    A: Got it. The tube walk. Standing taller, with half-size steps to the right. Say ready when
       you're in place.
    U: ready
    A: Steps to the right. Two. One. Step right. And follow slowly. Two. Three. Four. Five. Six.
       Seven. Eight. Almost across. Nine. Ten. Stand tall, and rest. Now the left: half-size steps,
       left foot leads, right foot follows. Two. One. Step left. And follow slowly. Two. Three.
       Four. Five. Six. Seven. Eight. Almost across. Nine. Ten. Stand tall, and rest. For ball
       squats, get an exercise ball. When you've got it, say ready.
    U: ready
    A: And last: ball squats. No socks, ball between your back and the wall, feet forward. Ten, slow
       and shallow, and your knees don't drift toward each other. Say ready once you're set.
    `,
);

transcript(
  'ball squats',
  `
    U: ask knee coach to do the ball squats
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Stability ball squats. …
    U: say that again
    A: Ball squats. … When you're in place, say ready.
    U: how do i do this
    A: Ball squats. Lean back on the ball, as if it were the back of a chair. The ball rolls up your
       back as you sit, and back again as you stand. A few inches is plenty. Say ready when you're
       in place.
    U: why am i doing this
    A: Ball squats. It works your thighs, including the inside, the vastus medialis obliquus. When
       that's weak, the thigh can move inward as your foot lands. When you're in place, say ready.
    U: why
    A: Ball squats. It's for your thighs, also the inside: when that's weak, the thigh can move in
       as you land. Say ready when you're in place.
    U: what should i feel
    A: The fronts of your thighs, with the inside above the knee, and your buttocks. Warm or burning
       muscles are fine. Pain in your knees is not. If your knees feel it, sit less low. When you're
       in place for ball squats, say ready.
    U: what should i feel
    A: Both thighs and your buttocks work, as when you sit slowly into a chair. If your knees feel
       it, stay higher. Say ready when you're in place for ball squats.
    U: how should i breathe
    A: Breathe in as you sit. Breathe out as you stand. When you're in place for ball squats, say
       ready.
    U: how should i breathe
    A: Sit with a breath in, stand with a breath out. Say ready when you're in place for ball
       squats.
    U: which leg
    A: Both legs work together here, with the same weight on each. When you're in place for ball
       squats, say ready.
    U: which leg is it
    A: In a few words: back against the ball, feet forward. Say ready when you're in place for ball
       squats.
    U: ready
    A: Both legs. Three. Two. One. Sit slowly. Pause. And stand up. Two. Lower yourself. Wait there.
       And rise. Three. Knees forward, over your ankles. Four. Five. Six. Seven. Eight. Almost done.
       Nine. Ten. Stay up, and rest. That was the last one. Nice and steady. Ice your knee …
       «notices.full» Is there anything you'd like to ask?
    U: talk less
    A: Okay, I'll keep it short. …
    U: do the ball squats
    A: Sure. Stability ball squats. No socks, ball between your back and the wall, feet forward.
       Ten, slow and shallow, and your knees don't drift toward each other. Say ready once you're
       set.
    U: i don't have a ball
    A: That's fine. Here's the way without. Stand with your back flat against a smooth wall, in
       shoes or bare feet, not socks. Walk your feet forward about two foot-lengths, hip-width
       apart. You'll slide lower slowly, a few inches, and always well above chair height. Your
       knees point forward over the ankles, and never drift toward each other. Then press through
       your heels, and slide up. You'll feel your thighs and your buttocks, and nothing in your
       knees. Ten of them. Say ready when you're in place for ball squats.
    U: how do i do this
    A: Ball squats. Lean your whole back on the wall, and let it hold you up. Slide a few inches
       lower, as if to sit, and slide up again. When you're in place, say ready.
    U: which leg
    A: Both legs work together here, with the same weight on each. Say ready when you're in place
       for ball squats.
    U: which leg is it
    A: In a few words: back against the wall, feet forward. When you're in place for ball squats,
       say ready.
    U: do the ball squats
    A: Okay. Ball squats. No socks, back against the wall, feet forward. Ten, slow and shallow, and
       your knees don't drift toward each other. When you're in place, say ready.
    U: i have a ball now
    A: Good. Then we use an exercise ball. … When you're in place for ball squats, say ready.
    U: this is too easy
    A: Got it. Sit a touch lower, and pause a little longer there. Say ready when you're in place
       for ball squats.
    U: this is too hard
    A: Let's make it easier. Sit only half as low, and hold on to something steady. Your knees still
       point forward, and never drift toward each other. You shouldn't feel it in your kneecaps at
       all. When you're in place for ball squats, say ready.
    U: how do i do this
    A: Ball squats. Bend your knees just a little, as if you were about to sit, and come up again.
       Say ready when you're in place.
    U: which leg
    A: Both legs work together here, with the same weight on each. When you're in place for ball
       squats, say ready.
    U: which leg is it
    A: In a few words: back supported, feet forward, only half as low. Say ready when you're in
       place for ball squats.
    U: do the ball squats
    A: Sure. Ball squats. Only half as low, and hold on to something steady. Say ready once you're
       set.
    U: ready
    A: Both legs. Two. One. Sit slowly. Pause. And stand up. Two. Three. Four. Five. Six. Seven.
       Eight. Almost done. Nine. Ten. Stay up, and rest. That was the last one. Nice and steady. Ice
       your knee … «notices.full» Would you like to know anything else?
    `,
);
