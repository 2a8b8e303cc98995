-- How decisions were made: several together, and by whoever must not know what others decided.
CREATE TABLE decision_act (
    decision BIGINT PRIMARY KEY REFERENCES decision (seq),
    act TEXT NOT NULL,              -- id of the first decision of those made together
    blind INTEGER NOT NULL          -- 1 where whoever decided was not shown what others had decided
);
CREATE INDEX decision_act_of ON decision_act (act);

CREATE INDEX decision_who ON decision (who, seq);
