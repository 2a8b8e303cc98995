-- What Rawi keeps of a data set. The same file makes it in SQLite and in PostgreSQL; ${number} and ${joined} are what each
-- calls a number of its own and the joining of texts. Times are ISO 8601 texts in UTC, days «2018-03-22», flags 0 or 1.

-- One row: the number of the latest change. Whoever writes, changes it first and so waits for whoever wrote before.
CREATE TABLE latest_change (
    seq BIGINT NOT NULL
);
INSERT INTO latest_change (seq) VALUES (0);

-- Every change of what the data set says, in one growing order.
CREATE TABLE change (
    seq BIGINT PRIMARY KEY,
    what TEXT NOT NULL,             -- document, claim, incident, decision
    id TEXT NOT NULL,               -- of a document its hash
    how TEXT NOT NULL,              -- added, changed, removed
    at TEXT NOT NULL
);
CREATE INDEX change_of ON change (what, id);

-- A run of the coder over documents.
CREATE TABLE run (
    no ${number},
    coder TEXT NOT NULL,            -- version of the program
    knowledge TEXT NOT NULL,        -- checksum of what it knew
    options TEXT NOT NULL,
    began TEXT NOT NULL,
    ended TEXT,
    done BIGINT NOT NULL DEFAULT 0,
    skipped BIGINT NOT NULL DEFAULT 0,
    failed BIGINT NOT NULL DEFAULT 0,
    claims BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE run_failure (
    no ${number},
    run BIGINT NOT NULL REFERENCES run (no),
    what TEXT NOT NULL,             -- file, record, text
    location TEXT NOT NULL,         -- news.jsonl:3
    reason TEXT NOT NULL,
    remedy TEXT NOT NULL            -- what would be right
);
CREATE INDEX run_failure_of ON run_failure (run);

CREATE TABLE document (
    no ${number},
    hash TEXT NOT NULL UNIQUE,      -- SHA-256 of the bytes
    text_hash TEXT NOT NULL,        -- SHA-256 of the decoded text
    id TEXT NOT NULL UNIQUE,        -- the record's id or the file's path
    url TEXT,
    outlet TEXT,
    title TEXT,
    published TEXT,
    copy_of TEXT,                   -- id of the first document of its group of copies
    text TEXT NOT NULL,             -- decoded, nothing taken away
    items TEXT NOT NULL,            -- what the format sets apart: a line for each, «0-210<TAB>outlet<TAB>day<TAB>0-31 TITLE»
    run BIGINT NOT NULL REFERENCES run (no) -- that coded it last
);
CREATE INDEX document_copies ON document (copy_of);
CREATE INDEX document_text ON document (text_hash);

-- A news item in a document.
CREATE TABLE article (
    document BIGINT NOT NULL REFERENCES document (no),
    number INTEGER NOT NULL,        -- its place in the document, from 1
    outlet TEXT,
    published TEXT,
    span_start INTEGER NOT NULL,    -- of its first and last line, in the title and a line break and the text
    span_end INTEGER NOT NULL,
    paragraphs TEXT NOT NULL,       -- «0-31 TITLE;32-210 BODY»
    PRIMARY KEY (document, number)
);

-- What the coder says now. What it said before is in claim_past; what people say of it is in decision.
CREATE TABLE claim (
    no ${number},
    id TEXT NOT NULL UNIQUE,
    document BIGINT NOT NULL REFERENCES document (no),
    article INTEGER NOT NULL,
    run BIGINT NOT NULL REFERENCES run (no),
    kind TEXT NOT NULL,
    modality TEXT NOT NULL,
    denies TEXT,
    certainty TEXT NOT NULL,        -- stated, hedged
    outcome TEXT,
    aggregate INTEGER NOT NULL,
    starts TEXT,
    ends TEXT,
    time_precision TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    trigger_in_title INTEGER NOT NULL,
    trigger_words TEXT NOT NULL,
    frame TEXT,
    confidence DOUBLE PRECISION NOT NULL,
    json TEXT NOT NULL              -- the whole claim, as it is exported
);
CREATE INDEX claim_document ON claim (document, no);
CREATE INDEX claim_kind ON claim (kind, starts);

CREATE TABLE claim_past (
    id TEXT NOT NULL,
    run BIGINT NOT NULL REFERENCES run (no),        -- that made it
    until_run BIGINT NOT NULL REFERENCES run (no),  -- that no longer made it, or made another of it
    document BIGINT NOT NULL REFERENCES document (no),
    json TEXT NOT NULL,
    PRIMARY KEY (id, run)
);
CREATE INDEX claim_past_document ON claim_past (document);

CREATE TABLE claim_actor (
    claim BIGINT NOT NULL REFERENCES claim (no),
    side TEXT NOT NULL,             -- initiator, target
    position INTEGER NOT NULL,
    actor TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (claim, side, position)
);

CREATE TABLE claim_place (
    claim BIGINT NOT NULL REFERENCES claim (no),
    position INTEGER NOT NULL,
    role TEXT,
    relation TEXT,
    place TEXT,                     -- gazetteer id
    name TEXT NOT NULL,
    name_en TEXT,
    words TEXT NOT NULL,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    radius_km DOUBLE PRECISION,
    place_precision INTEGER NOT NULL, -- 1 the place, 2 near it, 3 district, 4 governorate, 5 region, 6 country
    country TEXT,
    adm1 TEXT,
    adm2 TEXT,
    adm3 TEXT,
    PRIMARY KEY (claim, position)
);

CREATE TABLE claim_casualty (
    claim BIGINT NOT NULL REFERENCES claim (no),
    position INTEGER NOT NULL,
    effect TEXT NOT NULL,
    counted TEXT NOT NULL,          -- whom: civilians, target …
    at_least INTEGER,
    at_most INTEGER,
    about INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (claim, position)
);

CREATE TABLE claim_source (
    claim BIGINT NOT NULL REFERENCES claim (no),
    position INTEGER NOT NULL,
    step INTEGER NOT NULL,          -- 0 the outlet, then down to who first said it
    type TEXT NOT NULL,
    source TEXT,
    words TEXT,
    PRIMARY KEY (claim, position)
);

-- The claims that tell of one event. A row stays for ever; where its claims have gone elsewhere, it leads there.
CREATE TABLE incident (
    no ${number},
    id TEXT NOT NULL UNIQUE,
    redirect_to TEXT,               -- the incident that holds its claims now
    retired INTEGER NOT NULL,       -- 1 where it has no claims of its own any more
    kind TEXT,
    starts TEXT,
    ends TEXT,
    grades TEXT NOT NULL,           -- «independent;denied»
    origins_min INTEGER NOT NULL,
    origins_max INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    disputed INTEGER NOT NULL,
    json TEXT NOT NULL              -- the whole incident, as it is exported
);
CREATE INDEX incident_kind ON incident (kind, starts);

CREATE TABLE incident_claim (
    incident BIGINT NOT NULL REFERENCES incident (no),
    position INTEGER NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (incident, position)
);
CREATE UNIQUE INDEX incident_of_claim ON incident_claim (claim);

-- What people decided. Nothing is ever changed or taken away here; an undo is a decision too.
CREATE TABLE decision (
    seq BIGINT PRIMARY KEY,         -- its change
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,           -- accept, reject, unsure, correct, merge, split, place, undo
    document TEXT NOT NULL,         -- hash of the document that it is about
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    kind TEXT NOT NULL,             -- of the claim that it was made on
    claim TEXT NOT NULL,            -- id that this claim had
    field TEXT,
    value TEXT,                     -- JSON, as the property of a claim
    reason TEXT,
    undoes TEXT
);
CREATE INDEX decision_document ON decision (document);
CREATE INDEX decision_undoes ON decision (undoes);

-- The other claims of a merge or a split.
CREATE TABLE decision_other (
    decision BIGINT NOT NULL REFERENCES decision (seq),
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    kind TEXT NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (decision, position)
);
CREATE INDEX decision_other_document ON decision_other (document);

CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- For people.

CREATE VIEW claims AS
SELECT c.id AS claim, d.id AS document, d.url AS url, c.article AS article,
    a.outlet AS outlet, a.published AS published, c.kind AS kind, c.modality AS modality, c.denies AS denies,
    c.certainty AS certainty, c.outcome AS outcome, c.starts AS starts, c.ends AS ends,
    (SELECT ${joined}(actor, '; ') FROM claim_actor p WHERE p.claim = c.no AND p.side = 'initiator') AS initiators,
    (SELECT ${joined}(actor, '; ') FROM claim_actor p WHERE p.claim = c.no AND p.side = 'target') AS targets,
    (SELECT ${joined}(name, '; ') FROM claim_place p WHERE p.claim = c.no) AS places,
    (SELECT ${joined}(words, '; ') FROM claim_casualty t WHERE t.claim = c.no) AS tolls,
    (SELECT ${joined}(COALESCE(source, words, type), '; ') FROM claim_source s WHERE s.claim = c.no
        AND s.step = (SELECT MAX(step) FROM claim_source l WHERE l.claim = c.no)) AS according_to,
    c.trigger_words AS trigger_words, c.frame AS frame, c.confidence AS confidence, c.aggregate AS aggregate,
    i.id AS incident
FROM claim c
JOIN document d ON d.no = c.document
LEFT JOIN article a ON a.document = c.document AND a.number = c.article
LEFT JOIN incident_claim ic ON ic.claim = c.id
LEFT JOIN incident i ON i.no = ic.incident;

CREATE VIEW claim_places AS
SELECT c.id AS claim, c.kind AS kind, c.starts AS starts, c.ends AS ends, p.role AS role, p.relation AS relation,
    p.place AS place, p.name AS name, p.name_en AS name_en, p.words AS words, p.lat AS lat, p.lon AS lon,
    p.radius_km AS radius_km, p.place_precision AS place_precision, p.country AS country,
    p.adm1 AS adm1, p.adm2 AS adm2, p.adm3 AS adm3
FROM claim_place p
JOIN claim c ON c.no = p.claim;

CREATE VIEW incidents AS
SELECT id AS incident, kind, starts, ends, grades, origins_min, origins_max, claims, disputed
FROM incident
WHERE retired = 0;

CREATE VIEW sources AS
SELECT c.id AS claim, c.kind AS kind, s.step AS step, s.type AS type, s.source AS source, s.words AS words
FROM claim_source s
JOIN claim c ON c.no = s.claim;

CREATE VIEW decisions AS
SELECT x.seq AS seq, x.id AS decision, x.at AS at, x.who AS who, x.action AS action, d.id AS document, x.kind AS kind,
    x.claim AS claim, x.span_start AS span_start, x.span_end AS span_end, x.field AS field, x.value AS value,
    x.reason AS reason, x.undoes AS undoes,
    CASE WHEN EXISTS (SELECT 1 FROM decision u WHERE u.undoes = x.id) THEN 1 ELSE 0 END AS undone
FROM decision x
LEFT JOIN document d ON d.hash = x.document;
