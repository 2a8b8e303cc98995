-- A team: who may log in to a desk, who has, and what was done there. A data set without members is worked on by one person.

CREATE TABLE member (
    name TEXT PRIMARY KEY,          -- to log in with, folded: «sami»
    pseudonym TEXT NOT NULL UNIQUE, -- what decisions are kept under, and all that others see
    role TEXT NOT NULL,             -- reader, coder, reviewer, admin
    password TEXT,                  -- as Argon2id writes it; null for who logs in through a provider alone
    password_is_given INTEGER NOT NULL, -- 1 where somebody else chose it: another must be set before anything else
    email TEXT UNIQUE,              -- by which a provider of identities knows the member at the first log-in
    subject TEXT UNIQUE,            -- by which it does from then on: issuer and subject
    disabled INTEGER NOT NULL,
    added TEXT NOT NULL,
    seen TEXT                       -- day of the last log-in
);

CREATE TABLE session (
    hash TEXT PRIMARY KEY,          -- SHA-256 of what the browser holds
    member TEXT NOT NULL REFERENCES member (name),
    began TEXT NOT NULL,
    seen TEXT NOT NULL,
    ends TEXT NOT NULL              -- whatever happens
);
CREATE INDEX session_of ON session (member);

-- What was done, but for decisions, which are their own history. Nobody's address, and nothing of what was looked at.
CREATE TABLE audit (
    no ${number},
    at TEXT NOT NULL,
    who TEXT NOT NULL,              -- a member's name, or «command»
    what TEXT NOT NULL,             -- log_in, export, role …
    about TEXT NOT NULL             -- of whom or what
);
