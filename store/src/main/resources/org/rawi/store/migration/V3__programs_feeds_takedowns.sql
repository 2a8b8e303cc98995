-- What programs show to be let in, what feeds of saved searches have told, and what was taken down.

CREATE TABLE program_key (
    id TEXT PRIMARY KEY,            -- by which it is listed and revoked
    hash TEXT NOT NULL UNIQUE,      -- SHA-256 of what the program shows
    name TEXT NOT NULL,             -- what it is for
    who TEXT NOT NULL,              -- what its decisions are kept under
    role TEXT NOT NULL,             -- reader, coder, reviewer, admin
    added TEXT NOT NULL,
    seen TEXT,                      -- day on which it was used last
    revoked TEXT                    -- when, or null
);

ALTER TABLE saved_search ADD COLUMN follows BIGINT NOT NULL DEFAULT 0; -- the latest change that its feed has looked at

-- What became of an incident by a search, the latest last.
CREATE TABLE saved_search_entry (
    search TEXT NOT NULL REFERENCES saved_search (id),
    seq BIGINT NOT NULL,            -- the change by which it became so
    incident TEXT NOT NULL,
    how TEXT NOT NULL,              -- added, corrected, retracted
    at TEXT NOT NULL,
    told TEXT,                      -- the day on which it was told of last, from which the embargo counts
    PRIMARY KEY (search, seq)
);
CREATE INDEX saved_search_entry_of ON saved_search_entry (search, incident, seq);

-- Documents that were taken down. Nothing of what they said is left here or anywhere in the data set.
CREATE TABLE takedown (
    document TEXT PRIMARY KEY,      -- SHA-256 of its bytes: so that it is not taken in again
    id_hash TEXT NOT NULL,          -- SHA-256 of its id: so that its page can say that it is gone
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    claims INTEGER NOT NULL         -- how many it had
);
CREATE INDEX takedown_id ON takedown (id_hash);
