package org.rawi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, in the field's words. */
class NamesTest {
    @Test
    void noTypeIsNamedForHavingNoName() {
        classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?")
                .because("such a name hides what the type is; find the noun")
                .check(Checkout.CLASSES);
    }

    @Test
    void noPublicMethodBeginsWithGet() {
        methods()
                .that()
                .arePublic()
                .and()
                .haveNameMatching("get[A-Z].*")
                .should(new OverrideALibrarysMethod())
                .allowEmptyShould(true)
                .because("a value is named for what it is (claim.kind()), and what may be missing is found (findPlace)")
                .check(Checkout.CLASSES);
    }

    /** Only a name that a library chose may begin with «get». */
    private static final class OverrideALibrarysMethod extends ArchCondition<JavaMethod> {
        OverrideALibrarysMethod() {
            super("override a library's method");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            JavaClass owner = method.getOwner();
            boolean overrides = Stream.concat(
                            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                    .filter(type -> !type.getPackageName().startsWith("org.rawi"))
                    .flatMap(type -> type.getMethods().stream())
                    .anyMatch(inherited -> inherited.getName().equals(method.getName()));
            events.add(new SimpleConditionEvent(method, overrides, method.getDescription()));
        }
    }
}
