import { n as withBase } from "./app.js";
// \0virtual:search-manifest
var manifest = {
	"pages": "assets/search/pages.d588c65a.json",
	"names": "assets/search/names.78255cb6.json",
	"terms": [
		"assets/search/terms-0.ee4c93b2.json",
		"assets/search/terms-1.34b6fb4c.json",
		"assets/search/terms-2.b7056b89.json",
		"assets/search/terms-3.970da1ad.json",
		"assets/search/terms-4.55ba66fb.json",
		"assets/search/terms-5.34a50b05.json",
		"assets/search/terms-6.14eba97b.json",
		"assets/search/terms-7.71506d06.json",
		"assets/search/terms-8.578e22a0.json",
		"assets/search/terms-9.af28497f.json",
		"assets/search/terms-10.b56cd0dd.json",
		"assets/search/terms-11.daf37ba0.json",
		"assets/search/terms-12.05fef62d.json",
		"assets/search/terms-13.91add292.json",
		"assets/search/terms-14.3187564b.json",
		"assets/search/terms-15.64116942.json",
		"assets/search/terms-16.26edf0b1.json",
		"assets/search/terms-17.bf61dae1.json",
		"assets/search/terms-18.c42b9b2e.json",
		"assets/search/terms-19.af87a304.json",
		"assets/search/terms-20.c1ea8021.json",
		"assets/search/terms-21.fb4df198.json",
		"assets/search/terms-22.81184652.json",
		"assets/search/terms-23.825334d2.json",
		"assets/search/terms-24.8a5a7179.json",
		"assets/search/terms-25.9a3dc60c.json",
		"assets/search/terms-26.12273969.json",
		"assets/search/terms-27.07141a41.json",
		"assets/search/terms-28.bec4013d.json",
		"assets/search/terms-29.f2c1b05e.json",
		"assets/search/terms-30.c76b63ac.json",
		"assets/search/terms-31.facaa3ab.json",
		"assets/search/terms-32.e7ae21df.json",
		"assets/search/terms-33.4b406a64.json",
		"assets/search/terms-34.1fcfff90.json",
		"assets/search/terms-35.768a5857.json",
		"assets/search/terms-36.3fb05710.json",
		"assets/search/terms-37.02bccf5f.json",
		"assets/search/terms-38.9eeedcae.json",
		"assets/search/terms-39.d035d7fd.json",
		"assets/search/terms-40.c362d84c.json",
		"assets/search/terms-41.a05e3c2e.json",
		"assets/search/terms-42.8d97fa22.json",
		"assets/search/terms-43.4027f9c4.json",
		"assets/search/terms-44.88f961f8.json",
		"assets/search/terms-45.192a6256.json",
		"assets/search/terms-46.2fdaaaac.json",
		"assets/search/terms-47.4a15de84.json",
		"assets/search/terms-48.9600e68a.json",
		"assets/search/terms-49.11a9db14.json",
		"assets/search/terms-50.ee1b0e4e.json",
		"assets/search/terms-51.229e1acd.json",
		"assets/search/terms-52.63311d6d.json",
		"assets/search/terms-53.d1e3abba.json",
		"assets/search/terms-54.d3bacda8.json",
		"assets/search/terms-55.d639f7fa.json",
		"assets/search/terms-56.3f10feaf.json",
		"assets/search/terms-57.13dbe198.json",
		"assets/search/terms-58.cd82b56b.json",
		"assets/search/terms-59.830cad27.json",
		"assets/search/terms-60.c69aa22c.json",
		"assets/search/terms-61.2762c500.json",
		"assets/search/terms-62.f8b0bbd9.json",
		"assets/search/terms-63.57d6a070.json",
		"assets/search/terms-64.80f3bb19.json",
		"assets/search/terms-65.089e9c38.json",
		"assets/search/terms-66.355cca73.json",
		"assets/search/terms-67.5edf8f62.json",
		"assets/search/terms-68.37e0e813.json",
		"assets/search/terms-69.950bf664.json",
		"assets/search/terms-70.dcbcec12.json",
		"assets/search/terms-71.10970721.json"
	],
	"sections": [
		"assets/search/sections-0.2572bdd0.json",
		"assets/search/sections-1.cfec31c9.json",
		"assets/search/sections-2.f1c0b1ab.json",
		"assets/search/sections-3.71cc8eb8.json",
		"assets/search/sections-4.b861787b.json",
		"assets/search/sections-5.d0c3bd6b.json",
		"assets/search/sections-6.54080ada.json",
		"assets/search/sections-7.fe6f48da.json",
		"assets/search/sections-8.6351f120.json",
		"assets/search/sections-9.0224bfda.json",
		"assets/search/sections-10.6f574a52.json",
		"assets/search/sections-11.48b534d5.json",
		"assets/search/sections-12.60714dec.json",
		"assets/search/sections-13.075229a8.json",
		"assets/search/sections-14.79a7eb71.json",
		"assets/search/sections-15.0af91180.json",
		"assets/search/sections-16.38edede9.json",
		"assets/search/sections-17.5848f1ee.json",
		"assets/search/sections-18.ed1b3161.json",
		"assets/search/sections-19.40d04a1f.json",
		"assets/search/sections-20.34a18b87.json",
		"assets/search/sections-21.400a64bf.json",
		"assets/search/sections-22.086e1954.json",
		"assets/search/sections-23.44b61dcb.json",
		"assets/search/sections-24.832e7fa5.json",
		"assets/search/sections-25.d99b5e71.json",
		"assets/search/sections-26.bcdf2031.json",
		"assets/search/sections-27.376d0199.json",
		"assets/search/sections-28.95eb2bbf.json",
		"assets/search/sections-29.3eafd2a4.json"
	],
	"sectionsPerFile": 78,
	"sectionCount": 2333
};
// .vitepress/theme/search/format.ts
/** Kinds by the number that stands for them. */
var KINDS = [
	"endpoint",
	"guide",
	"notification",
	"product",
	"page"
];
// .vitepress/theme/search/tokens.ts
var RE_HAN = /\p{Script=Han}/u;
var RE_NOT_PLAIN = /[^a-z0-9]+/g;
/** Full width as half width, all in lower case. */
function normalize(text) {
	return text.normalize("NFKC").toLowerCase();
}
/** Whether a normalized text begins with a Chinese character. */
function isHan(text) {
	return RE_HAN.test(text[0] ?? "");
}
/** `out_trade_no`, `out-trade-no` and `outTradeNo` are all `outtradeno`. */
function plain(name) {
	return normalize(name).replace(RE_NOT_PLAIN, "");
}
/** The words of a name: `outTradeNo` is `out`, `trade`, `no`. */
function wordsOf(name) {
	return normalize(name.replace(/([a-z0-9])([A-Z])/g, "$1 $2")).split(RE_NOT_PLAIN).filter(Boolean);
}
/** Pairs of characters; a single one stands for itself. */
function pairs(han) {
	const chars = [...han];
	return chars.length < 2 ? chars : chars.slice(1).map((char, index) => `${chars[index]}${char}`);
}
/** The shard a term stands in. */
function shardOf(term, count) {
	let hash = 0;
	for (let index = 0; index < term.length; index++) hash = hash * 31 + term.charCodeAt(index) >>> 0;
	return hash % count;
}
// .vitepress/theme/search/catalog.ts
var HIGHEST_RANK = 9;
/** Makes ready the file of pages. */
function openPages(file) {
	const pages = file.titles.map((_, page) => pageTarget(file, page));
	const parts = file.operations.flatMap(([page, method, anchor, title]) => {
		const whole = pages[page];
		if (!whole) return [];
		return [anchor ? partTarget(whole, title, anchor, method) : Object.assign(whole, { method })];
	}).filter((one) => !pages.includes(one));
	const inParts = new Set(parts.map(({ page }) => page));
	const headings = file.headings.flatMap(([page, anchor, title]) => {
		const whole = pages[page];
		return whole ? [{
			...partTarget(whole, title, anchor, ""),
			path: "",
			isHeading: true,
			words: []
		}] : [];
	});
	const targets = [
		...pages.filter(({ page }) => !inParts.has(page)),
		...parts,
		...headings
	];
	return {
		targets,
		pages,
		weights: pairWeights(targets)
	};
}
/** Makes ready the file of names. */
function openNames(file) {
	return file.names.map((name, index) => ({
		name,
		label: file.labels[index] ?? "",
		type: file.types[index] ?? "f",
		key: plain(name),
		words: wordsOf(name),
		labelKey: compact(file.labels[index] ?? ""),
		places: file.places[index] ?? []
	}));
}
/** Puts the anchor of a place together. */
function anchorOf({ parts, parents, part }, number) {
	const own = parts[part[number] ?? 0] ?? "";
	const distance = parents[number] ?? 0;
	return distance === 0 ? own : `${anchorOf({
		parts,
		parents,
		part
	}, number - distance)}-${own}`;
}
/** Normalized, without spaces and marks. */
function compact(text) {
	return normalize(text).replace(/[\s()（）\-–—∙·、，,:：/“”]/g, "");
}
function pageTarget(file, page) {
	const address = file.addresses[page] ?? "";
	const title = file.titles[page] ?? "";
	const kind = KINDS[Number(file.kinds[page])] ?? "page";
	const path = pathOf(address, kind);
	const aside = `${file.products[file.product[page] ?? -1] ?? ""} ${file.roles[file.role[page] ?? -1] ?? ""}`;
	return {
		page,
		kind,
		title,
		pageTitle: title,
		address,
		method: "",
		path,
		isDeprecated: file.deprecated.includes(page),
		isHeading: false,
		rank: Number(file.ranks[page]) / HIGHEST_RANK,
		key: compact(title),
		words: (file.words[page] ?? "").split(" ").filter(Boolean).map(compact),
		aside: compact(aside),
		names: latinNames(title),
		segments: segmentsOf(address, kind)
	};
}
function partTarget(whole, title, anchor, method) {
	return {
		...whole,
		title,
		address: `${whole.address}#${anchor}`,
		method,
		key: compact(title),
		aside: `${whole.aside} ${compact(whole.pageTitle)}`,
		names: latinNames(title)
	};
}
function pathOf(address, kind) {
	if (kind === "endpoint") return address.replace(/^\/openapi(?:\/v2(?=\/))?/, "");
	return kind === "notification" ? address.slice(address.lastIndexOf("/") + 1) : "";
}
function segmentsOf(address, kind) {
	if (kind === "notification") return address.slice(address.lastIndexOf("/") + 1).split(/[.-]/).map(plain);
	const segments = address.split("/").filter(Boolean);
	return (kind === "endpoint" ? segments.slice(1) : segments).map((segment) => segment.startsWith("{") ? `{}${plain(segment)}` : plain(segment));
}
function latinNames(title) {
	return (title.match(/[A-Za-z0-9][\w.-]*/g) ?? []).map(plain);
}
function pairWeights(targets) {
	const counts = /* @__PURE__ */ new Map();
	for (const { key } of targets) for (const pair of new Set(pairs(key))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + targets.length / count)]));
}
// .vitepress/theme/search/distance.ts
/**
* How many letters one has to add, leave out, change or swap with the next to get from one word to
* another.
*
* @param limit of interest
* @returns the number, or one more than the limit where it is higher
*/
function distance(one, other, limit) {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	let before = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			const ways = [
				at(last, column) + 1,
				at(next, column - 1) + 1,
				at(last, column - 1) + (isSame ? 0 : 1),
				...isSwapped && row > 1 && column > 1 ? [at(before, column - 2) + 1] : []
			];
			next.push(Math.min(...ways));
		}
		if (Math.min(...next) > limit) return limit + 1;
		before = last;
		last = next;
	}
	return Math.min(at(last, other.length), limit + 1);
}
/** How many mistakes a word of this length may have. */
function mistakesAllowed(length) {
	if (length < 4) return 0;
	return length < 9 ? 1 : 2;
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
// .vitepress/theme/search/correct.ts
/** All names, and the words of names, in paths, titles and tables. */
function vocabularyOf({ targets }, rows) {
	const ofTargets = targets.flatMap(({ segments, names, kind }) => [
		...segments.map((segment) => segment.replace("{}", "")),
		...names,
		...kind === "notification" ? [segments.join("")] : []
	]);
	const ofRows = rows.flatMap(({ key, words }) => [key, ...words]);
	return new Set([...ofTargets, ...ofRows].filter((word) => word.length > 2));
}
/**
* Replaces a word that stands nowhere by the nearest that does.
*
* @returns the term itself where it stands somewhere, begins a word, or nothing is near
*/
function corrected(term, vocabulary) {
	if (term.type === "han") return term;
	if (term.segments.length === 1) return withSegments(term, [nearest(term.text, vocabulary)]);
	const whole = nearest(term.text, vocabulary);
	if (whole !== term.text) return withSegments(term, [whole]);
	return withSegments(term, term.segments.map((segment) => nearest(segment, vocabulary)));
}
function withSegments(term, segments) {
	const text = segments.join("");
	return text === term.text ? term : {
		type: "word",
		text,
		segments
	};
}
function nearest(word, vocabulary) {
	const limit = mistakesAllowed(word.length);
	if (limit === 0 || /\d{5}/.test(word) || vocabulary.has(word)) return word;
	let best = {
		word,
		mistakes: limit + 1
	};
	for (const known of vocabulary) {
		if (known.startsWith(word)) return word;
		if (known[0] !== word[0] && known[1] !== word[0]) continue;
		const mistakes = distance(word, known, best.mistakes - 1);
		if (mistakes < best.mistakes) best = {
			word: known,
			mistakes
		};
	}
	return best.word;
}
// .vitepress/theme/search/score.ts
var ITS_TITLE = 1.1;
var EQUAL = 1;
var BEGINS = .9;
var HOLDS = .84;
var CLOSER = .06;
var ABBREVIATED = .6;
var COVERED = .7;
var LEAST_COVERED = .4;
var ASIDE = .5;
var LONGEST_ABBREVIATION = 4;
/** How well a term fits a page, an operation or a heading. */
function scoreTarget(term, target, { weights }) {
	if (term.type === "word") return scoreWord(term, target);
	const { text } = term;
	const own = text === target.key ? ITS_TITLE : contained(text, target.key);
	const called = Math.max(0, ...target.words.map((word) => .96 * contained(text, word)));
	const short = isAbbreviated(text, target.key) ? ABBREVIATED : 0;
	return Math.max(own, called, short, covered(text, target, weights), ASIDE * contained(text, target.aside));
}
/** How well a term fits a name in a table. */
function scoreName(term, row) {
	if (term.type === "word") return term.segments.length > 1 && row.type === "f" ? 0 : named(term.text, row.key, row.words);
	return contained(term.text, row.labelKey);
}
function scoreWord(term, target) {
	const { text } = term;
	const inTitle = Math.max(0, ...target.names.map((name) => .95 * named(text, name, [])));
	const called = Math.max(0, ...target.words.map((word) => .9 * contained(text, word)));
	const written = text.length > 3 ? .8 * contained(text, target.key) : 0;
	const aside = ASIDE * (text.length > 1 && target.aside.includes(text) ? 1 : 0);
	return Math.max(inTitle, called, written, aside, target.isHeading ? 0 : scorePath(term, target));
}
/** How well a path, the end of one, or a single segment fits a page's path. */
function scorePath({ text, segments }, target) {
	const own = target.segments;
	if (segments.length > 1) return alignedScore(segments, own);
	if (target.kind === "notification" && own.join("") === text) return EQUAL;
	return Math.max(0, ...own.map((segment, index) => {
		const isLast = index === own.length - 1 ? .02 : 0;
		const bare = segment.replace("{}", "");
		return bare === "" ? 0 : .82 * named(text, bare, []) + (bare === text ? isLast : 0);
	}));
}
function alignedScore(asked, own) {
	const scores = own.map((_, start) => {
		if (start + asked.length > own.length) return 0;
		if (!asked.every((segment, index) => segmentFits(segment, own[start + index] ?? "", index === asked.length - 1))) return 0;
		const rest = own.length - start - asked.length;
		const begins = start === 0 || start === 1 && own[0] === "v2";
		const whole = asked.at(-1) === own[start + asked.length - 1]?.replace("{}", "") ? 0 : .03;
		return (begins ? EQUAL : BEGINS) - .02 * rest - whole;
	});
	return Math.max(0, ...scores);
}
function segmentFits(asked, own, isLast) {
	const bare = own.replace("{}", "");
	if (bare === asked || isLast && bare.startsWith(asked)) return true;
	return own.startsWith("{}") && /\d/.test(asked) && asked.length > 5;
}
function named(text, key, words) {
	if (key === text) return EQUAL;
	if (text.length < 2) return 0;
	if (key.startsWith(text)) return .7 + .15 * (text.length / key.length);
	if (words.includes(text)) return .66;
	if (text.length < 3) return 0;
	if (words.some((word) => word.startsWith(text))) return .55;
	return text.length > 3 && key.includes(text) ? .5 : 0;
}
function contained(text, key) {
	const at = key.indexOf(text);
	if (at < 0 || text === "") return 0;
	if (key === text) return EQUAL;
	return (at === 0 ? BEGINS : HOLDS) + CLOSER * (text.length / key.length);
}
function isAbbreviated(text, key) {
	const chars = [...text];
	if (chars.length < 2 || chars.length > LONGEST_ABBREVIATION || key.length > 4 * chars.length) return false;
	let at = -1;
	return chars.every((char) => {
		at = key.indexOf(char, at + 1);
		return at >= 0;
	});
}
function covered(text, { key, aside }, weights) {
	const all = pairs(text);
	if (all.length < 2) return 0;
	const chars = [...text];
	let sum = 0;
	let total = 0;
	chars.forEach((_, index) => {
		const near = [all[index - 1], all[index]].filter((pair) => pair !== void 0);
		const weight = Math.min(...near.map((pair) => weights.get(pair) ?? 9));
		const inTitle = near.some((pair) => key.includes(pair));
		const nearby = !inTitle && near.some((pair) => aside.includes(pair));
		total += weight;
		if (inTitle) sum += weight;
		else if (nearby) sum += .7 * weight;
	});
	const share = sum / total;
	return share < LEAST_COVERED ? 0 : COVERED * share * share;
}
// .vitepress/theme/search/pages.ts
var MOST$2 = 12;
var LEAST$2 = .3;
var NEAR_BEST$1 = .8;
var RANK = .1;
var NO_LONGER_OFFERED = .12;
var OLD_VERSION = .02;
var HEADING = .94;
var SEGMENT = .002;
/** Compares each term with each page, operation and heading. */
function scoreTargets(terms, catalog) {
	return terms.map((term) => catalog.targets.map((target) => scoreTarget(term, target, catalog)));
}
/** The pages that fit all terms best. */
function foundPages(scores, { targets }) {
	const rated = targets.map((target, index) => {
		const fit = together(scores.map((one) => one[index] ?? 0));
		return {
			target,
			score: fit === 0 ? 0 : fit * (target.isHeading ? HEADING : 1) + bonus(target)
		};
	});
	const best = Math.max(0, ...rated.map(({ score }) => score));
	return rated.filter(({ score }) => score > Math.min(LEAST$2, NEAR_BEST$1 * best) && score > 0).sort((a, b) => b.score - a.score).slice(0, MOST$2).map(({ target, score }) => toResult$1(target, score));
}
/** The fit of several terms: each that fits nothing costs more than its share. */
function together(scores) {
	const fitting = scores.filter((score) => score > 0).length;
	const sum = scores.reduce((total, score) => total + score, 0);
	return scores.length === 0 ? 0 : sum / scores.length * (fitting / scores.length);
}
/** What orders things that fit alike. */
function bonus({ rank, isDeprecated, segments }) {
	return RANK * rank - (isDeprecated ? NO_LONGER_OFFERED : 0) - (segments[0] === "v2" ? OLD_VERSION : 0) - SEGMENT * segments.length;
}
/** A target as a line of the list. */
function toResult$1(target, score) {
	const { kind, title, pageTitle, method, path, address, isDeprecated } = target;
	return {
		kind,
		title,
		context: title === pageTitle ? "" : pageTitle,
		method,
		path,
		address,
		isDeprecated,
		excerpt: "",
		score
	};
}
// .vitepress/theme/search/names.ts
var KIND_OF = {
	f: "field",
	v: "value",
	e: "error"
};
var WEIGHT$1 = {
	f: .72,
	v: .7,
	e: .86
};
var LEAST$1 = .5;
var MOST_ROWS = 60;
var MOST_OF_A_NAME = 5;
var MOST$1 = 12;
var DEEPER = .006;
var IN_ANSWER = .01;
var PAGE_SHARE = .85;
/**
* Finds names in tables: each term fits the name or the page it stands on, and one the name.
*
* @param expanded a name all of whose places are wanted
*/
function foundNames(terms, scores, catalog, { file, rows }, expanded) {
	const pageScores = byPage(scores, catalog);
	const sorted = rows.map((row) => ({
		row,
		fits: terms.map((term) => scoreName(term, row))
	})).filter(({ fits }) => Math.max(0, ...fits) >= LEAST$1).sort((a, b) => together(b.fits) - together(a.fits)).slice(0, terms.length > 1 ? rows.length : MOST_ROWS).flatMap(({ row, fits }) => placesOf(row, fits, pageScores, catalog, file)).sort((a, b) => b.score - a.score);
	const shown = spread(sorted, expanded);
	const best = shown[0]?.row;
	const count = new Set(sorted.filter(({ row }) => row.name === best?.name).map(({ page }) => page)).size;
	const listed = shown.filter(({ row }) => row.name === best?.name).length;
	return {
		results: shown.map((place) => toResult(place, catalog, file)),
		...best && count > listed && { more: {
			name: best.name,
			count
		} }
	};
}
function byPage(scores, { targets, pages }) {
	return scores.map((own) => {
		const best = pages.map(() => 0);
		own.forEach((score, index) => {
			const page = targets[index]?.page ?? 0;
			best[page] = Math.max(best[page] ?? 0, score);
		});
		return best;
	});
}
function placesOf(row, fits, pageScores, { pages }, file) {
	const places = [];
	let page = 0;
	for (let index = 0; index < row.places.length; index += 2) {
		page += row.places[index] ?? 0;
		const anchor = row.places[index + 1] ?? 0;
		const target = pages[page];
		if (!target) continue;
		const score = together(fits.map((fit, term) => Math.max(fit, PAGE_SHARE * (pageScores[term]?.[page] ?? 0)))) * (WEIGHT$1[row.type] ?? 1) + bonus(target) - depth(file, anchor);
		places.push({
			row,
			page,
			anchor,
			score
		});
	}
	return places;
}
function depth(file, anchor) {
	const text = anchorOf(file, anchor);
	return DEEPER * (text.split("-").length - 3) + (/^[a-z]+-response\b/.test(text) ? IN_ANSWER : 0);
}
function spread(places, expanded) {
	const counts = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const kept = places.filter(({ row, page }) => {
		const once = `${row.name} ${page}`;
		const count = counts.get(row.name) ?? 0;
		if (seen.has(once) || count >= MOST_OF_A_NAME && row.name !== expanded) return false;
		seen.add(once);
		counts.set(row.name, count + 1);
		return true;
	});
	return expanded ? kept : kept.slice(0, MOST$1);
}
function toResult({ row, page, anchor, score }, { pages }, file) {
	const target = pages[page];
	return {
		kind: KIND_OF[row.type] ?? "field",
		title: row.name,
		context: [row.label, target?.title].filter(Boolean).join(" · "),
		method: target?.method ?? "",
		path: target?.path ?? "",
		address: `${target?.address}#${anchorOf(file, anchor)}`,
		isDeprecated: target?.isDeprecated ?? false,
		excerpt: "",
		score
	};
}
// .vitepress/theme/search/query.ts
var RE_ADDRESS = /https?:\/\/[^/\s]*/gi;
var RE_METHOD = /^(?:get|post|put|patch|delete)$/i;
var RE_CHAIN_CALL = /\b(?:wxpay|wechatpay)\s*\.\s*chain\s*\(/gi;
var RE_CLIENT = /\b(?:wxpay|wechatpay)\s*[.[]/gi;
var RE_QUERY = /\?\S*$/;
var RE_TERM = /\p{Script=Han}+|[^\s\p{Script=Han}'"`,;()[\]“”‘’，。、；：？！（）《》]+/gu;
var RE_FILLER = /怎么样|怎么办|怎么|怎样|如何|什么时候|为什么|是什么|有哪些|什么|哪个|哪些|请问|能不能|是否|接口文档|的|吗|呢|了/g;
/**
* Takes a question apart.
*
* @param query as typed: words, names, paths, a chain of the SDK, an address copied from a log
*/
function parseQuery(query) {
	const terms = (query.replace(RE_ADDRESS, " ").replace(RE_QUERY, "").replace(RE_CHAIN_CALL, " ").replace(RE_CLIENT, " ").normalize("NFKC").match(RE_TERM) ?? []).flatMap((part) => isHan(part) ? hanTerms(part) : wordTerms(part));
	const isMethod = (term) => term.type === "word" && RE_METHOD.test(term.text);
	const named = terms.filter((term) => !isMethod(term));
	return unique(named.length > 0 ? named : terms);
}
/** `out trade no` is also one name. */
function joinWords(terms) {
	const isAll = terms.length > 1 && terms.every(({ type }) => type === "word");
	const text = terms.map((term) => term.text).join("");
	return isAll ? [{
		type: "word",
		text,
		segments: [text]
	}] : [];
}
function hanTerms(part) {
	const kept = part.replace(RE_FILLER, " ").trim();
	return (kept === "" ? [part] : kept.split(" ").filter(Boolean)).map((text) => ({
		type: "han",
		text
	}));
}
function wordTerms(part) {
	const segments = (part.includes("/") ? part.split("/") : part.split(".")).map(plain).filter(Boolean);
	if (segments.length > 1 && RE_METHOD.test(segments.at(-1) ?? "")) segments.pop();
	const text = segments.join("");
	return text === "" ? [] : [{
		type: "word",
		text,
		segments
	}];
}
function unique(terms) {
	return [...new Map(terms.map((term) => [normalize(term.text), term])).values()];
}
// .vitepress/theme/search/results.ts
/** The best first; equal ones in the order they came. No address twice. */
function ordered(results, most) {
	const sorted = [...results].sort((a, b) => b.score - a.score);
	return [...new Map(sorted.reverse().map((one) => [one.address + one.title, one])).values()].reverse().slice(0, most);
}
// .vitepress/theme/search/texts.ts
var WEIGHT = .62;
var LEAST = .35;
var NEAR_BEST = .75;
var MOST_READ = 8;
var MOST_OF_A_PAGE = 2;
var IN_PIECES = .6;
var GUIDE = .03;
var BEFORE = 16;
var EXCERPT = 80;
/**
* Finds sections by their text; loads only the parts of the index that hold the terms, and the text
* of the best sections.
*/
async function foundTexts(terms, files, catalog) {
	const keys = [...new Set(terms.flatMap((term) => term.type === "han" ? pairs(term.text) : term.text))];
	const rated = rate(await Promise.all(keys.map((key) => sectionsWith(key, files))), files.manifest.sectionCount).slice(0, MOST_READ);
	const read = await Promise.all(rated.map((one) => readSection(one, terms, files, catalog)));
	const counts = /* @__PURE__ */ new Map();
	return read.sort((a, b) => b.score - a.score).filter(({ address }) => {
		const page = address.split("#")[0] ?? "";
		counts.set(page, (counts.get(page) ?? 0) + 1);
		return (counts.get(page) ?? 0) <= MOST_OF_A_PAGE;
	});
}
async function sectionsWith(key, files) {
	const { terms } = files.manifest;
	if (terms.length === 0) return [];
	const distances = (await files.terms(shardOf(key, terms.length)))[key] ?? [];
	let section = 0;
	return distances.map((distance) => {
		section += distance;
		return section;
	});
}
function rate(lists, count) {
	const weights = lists.map((list) => Math.log(2 + count / (1 + list.length)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const sums = /* @__PURE__ */ new Map();
	lists.forEach((list, index) => {
		for (const section of list) sums.set(section, (sums.get(section) ?? 0) + (weights[index] ?? 0));
	});
	const best = Math.max(0, ...sums.values()) / total;
	return [...sums].map(([section, sum]) => ({
		section,
		share: sum / total
	})).filter(({ share }) => share >= Math.max(LEAST, NEAR_BEST * best)).sort((a, b) => b.share - a.share || a.section - b.section);
}
async function readSection({ section, share }, terms, files, { pages }) {
	const { sectionsPerFile } = files.manifest;
	const [page = 0, anchor = "", title = "", text = ""] = (await files.sections(Math.floor(section / sectionsPerFile)))[section % sectionsPerFile] ?? [];
	const target = pages[page];
	const lower = normalize(`${title} ${text}`);
	const intact = IN_PIECES + .4 * (terms.filter((term) => term.type === "han" ? lower.includes(term.text) : true).length / terms.length);
	const isGuide = target?.kind === "guide";
	return {
		kind: "text",
		title: anchor ? title : target?.title ?? title,
		context: anchor ? target?.title ?? "" : "",
		method: target?.method ?? "",
		path: target?.path ?? "",
		address: `${target?.address}${anchor ? `#${anchor}` : ""}`,
		isDeprecated: target?.isDeprecated ?? false,
		excerpt: excerpt(text, terms),
		score: WEIGHT * share * share * intact + (target ? bonus(target) : 0) + (isGuide ? GUIDE : 0)
	};
}
/** Some words around the first of the terms. */
function excerpt(text, terms) {
	const lower = text.toLowerCase();
	const places = terms.flatMap((term) => term.type === "han" ? [term.text, ...pairs(term.text)] : term.text).map((one) => lower.indexOf(one)).filter((place) => place >= 0);
	const start = Math.max(0, (places[0] ?? 0) - BEFORE);
	const cut = text.slice(start, start + EXCERPT);
	return `${start > 0 ? "…" : ""}${cut}${start + EXCERPT < text.length ? "…" : ""}`;
}
// .vitepress/theme/search/engine.ts
var MOST = 24;
var MOST_TEXTS = 6;
/** Opens a search; nothing is loaded before it is asked. */
function createEngine(files) {
	let ready;
	const load = () => {
		ready ??= open(files);
		ready.catch(() => {
			ready = void 0;
		});
		return ready;
	};
	const find = async (query, expanded) => answer(parseQuery(query), await load(), expanded);
	return {
		prepare: async () => void await load(),
		find,
		async findAll(query, expanded) {
			const known = await load();
			const { terms, ...found } = answer(parseQuery(query), known, expanded);
			const texts = await foundTexts(terms, files, known.catalog);
			return {
				...found,
				results: merge(found.results, texts)
			};
		}
	};
}
async function open(files) {
	const [pages, file] = await Promise.all([files.pages(), files.names()]);
	const catalog = openPages(pages);
	const rows = openNames(file);
	return {
		catalog,
		names: {
			file,
			rows
		},
		vocabulary: vocabularyOf(catalog, rows)
	};
}
function answer(asked, ready, expanded) {
	const terms = asked.map((term) => corrected(term, ready.vocabulary));
	const corrections = asked.flatMap((term, index) => {
		const to = terms[index]?.text ?? "";
		return to === term.text ? [] : [{
			from: term.text,
			to
		}];
	});
	const plainly = lookUp(terms, ready, expanded);
	const joined = joinWords(asked);
	const found = joined.length > 0 ? [plainly, lookUp(joined, ready, expanded)] : [plainly];
	const results = ordered(found.flatMap((one) => one.results), expanded ? Number.POSITIVE_INFINITY : MOST);
	const more = found.find((one) => one.more)?.more;
	return {
		results,
		corrections,
		terms,
		...more && { more }
	};
}
function lookUp(terms, { catalog, names }, expanded) {
	if (terms.length === 0) return { results: [] };
	const scores = scoreTargets(terms, catalog);
	const { results, more } = foundNames(terms, scores, catalog, names, expanded);
	return {
		results: [...foundPages(scores, catalog), ...results],
		...more && { more }
	};
}
function merge(found, texts) {
	const listed = new Set(found.map(({ address }) => address));
	const others = texts.filter(({ address }) => !listed.has(address)).slice(0, MOST_TEXTS);
	return [...found, ...others].sort((a, b) => b.score - a.score);
}
// .vitepress/theme/search/files.ts
/**
* Reads the files of the index, each once; one that failed is tried again.
*
* @param read the content of a file, by its address
*/
function openFiles(manifest, read) {
	const known = /* @__PURE__ */ new Map();
	const once = (address = "") => {
		const file = known.get(address) ?? read(address);
		known.set(address, file);
		file.catch(() => known.delete(address));
		return file;
	};
	return {
		manifest,
		pages: () => once(manifest.pages),
		names: () => once(manifest.names),
		terms: (shard) => once(manifest.terms[shard]),
		sections: (file) => once(manifest.sections[file])
	};
}
// .vitepress/theme/search/browser.ts
/** The search of this site, in the browser. */
var engine = createEngine(openFiles(manifest, async (address) => {
	const response = await fetch(withBase(`/${address}`));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}));
export { engine };
