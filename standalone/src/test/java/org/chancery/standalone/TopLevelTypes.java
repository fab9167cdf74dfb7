package org.chancery.standalone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Takes each top-level type of a package, and of those below it, for a slice of its own. */
record TopLevelTypes(String root) implements SliceAssignment {
    static TopLevelTypes of(String root) {
        return new TopLevelTypes(root);
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!type.getPackageName().startsWith(root)) {
            return SliceIdentifier.ignore();
        }
        var outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return SliceIdentifier.of(outermost.getName());
    }

    @Override
    public String getDescription() {
        return "the types of " + root;
    }
}
